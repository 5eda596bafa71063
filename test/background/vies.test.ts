import { describe, expect, it, vi } from 'vitest';
import { askVies } from '../../src/background/vies';
import { NO_DISCLOSURES } from '../../src/core/merchant/disclosures';
import { EgressError, type EgressRequest } from '../../src/platform/egress';
import { number } from '../checks/merchant/said';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const said = { ...NO_DISCLOSURES, numbers: [number('de-vat', 'DE283746516'), number('gb-vat', 'GB379634405')] };
const answering = (answer: unknown, status = 200): { sent: EgressRequest[]; egress: { fetch: (request: EgressRequest) => Promise<{ status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }> } } => {
  const sent: EgressRequest[] = [];
  return { sent, egress: { fetch: async (request) => { sent.push(request); return { status, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) }; } } };
};

describe('askVies', () => {
  it.each([
    { answer: { isValid: true, userError: 'VALID', name: 'X' }, outcome: 'valid' },
    { answer: { isValid: false, userError: 'INVALID' }, outcome: 'invalid' },
    { answer: { isValid: false, userError: 'MS_UNAVAILABLE' }, outcome: 'unavailable' },
    { answer: ['?'], outcome: 'unavailable' },
    { answer: null, outcome: 'failed' },
  ])('$answer is $outcome', async ({ answer, outcome }) => {
    const { sent, egress } = answering(answer);
    expect(await askVies('DE283746516', said, egress)).toBe(outcome);
    expect(sent).toEqual([{ url: 'https://ec.europa.eu/taxation_customs/vies/rest-api/ms/DE/vat/283746516', purpose: 'vat-number', consent: 'asked-now', sent: 'DE283746516', headers: { accept: 'application/json' }, maxBytes: 65_536, timeoutMs: 10_000 }]);
  });

  it('sends only a number that this shop shows, and only one that the service knows', async () => {
    const { sent, egress } = answering({ isValid: true });
    expect(await askVies('DE309172646', said, egress)).toBe('not-applicable');
    expect(await askVies('GB379634405', said, egress)).toBe('not-applicable');
    expect(await askVies('DE283746516', null, egress)).toBe('not-applicable');
    expect(sent).toEqual([]);
  });

  it('says that it failed when nobody answers', async () => {
    expect(await askVies('DE283746516', said, { fetch: async () => { throw new EgressError('timeout'); } })).toBe('failed');
    expect(await askVies('DE283746516', said, answering({}, 500).egress)).toBe('failed');
  });
});
