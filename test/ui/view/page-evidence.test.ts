import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, readPageEvidence } from '../../../src/ui/view/page-evidence';
import { page, stateNamed } from '../../fixtures/assessments';
import { present } from '../../../src/core/evidence';

describe('readPageEvidence', () => {
  it('reads what the popup shows beside the assessment', () => {
    const evidence = readPageEvidence(JSON.stringify({ evidence: stateNamed('clear').evidence }));
    expect(evidence).toMatchObject({ siteName: 'Atelier Meridiano', asks: ['payment'], methods: ['card', 'paypal', 'bank-transfer'], scheme: 'https', history: { visits: 4, paid: 2, decision: null } });
  });

  it('counts an offer, not a logo or a word', () => {
    const facts = page('payment', { methods: [{ method: 'card', basis: 'logo' }, { method: 'paypal', basis: 'text' }, { method: 'bank-transfer', basis: 'choice' }, { method: 'bank-transfer', basis: 'button' }] });
    expect(readPageEvidence(JSON.stringify({ evidence: { page: present(facts) } })).methods).toEqual(['bank-transfer']);
  });

  it.each(['', 'no JSON', '{}', '[]', '{"evidence":null}', '{"evidence":{"page":{"state":"unavailable","reason":"timeout"}}}'])('shows nothing for %j', (line) => {
    expect(readPageEvidence(line)).toEqual(NO_EVIDENCE);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (line) => { expect(() => readPageEvidence(line)).not.toThrow(); }));
  });
});
