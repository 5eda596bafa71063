import { describe, expect, it } from 'vitest';
import { organisationAnswer, withoutOverruledTrust } from '../../src/background/organisation-hosts';
import { present, unavailable } from '../../src/core/evidence';

const NOW = '2026-11-20T10:30:00.000Z';
const values = { 'hosts.blocked': ['bad.example', 'both.example'], 'hosts.allowed': ['good.example', 'both.example'] };

describe('an organisation’s own lists', () => {
  it.each([
    ['bad.example', 'hit', 'a blocked host'], ['www.bad.example', 'hit', 'its subdomain'], ['notbad.example', null, 'a name that only ends alike'],
    ['good.example', 'miss', 'an allowed host'], ['both.example', 'hit', 'who writes both wants it blocked'], ['other.example', null, 'nothing said'],
  ])('%s → %s: %s', (host, answer, _why) => expect(organisationAnswer(host, values, 'School', NOW)?.answer ?? null).toBe(answer));

  it('overrule a shopper’s trust, and nothing else of what is remembered', () => {
    const trusted = present({ firstSeen: '2026-01-01', visits: 4, paidOn: [], decision: 'trusted' as const });
    expect(withoutOverruledTrust(trusted, 'shop.bad.example', values)).toEqual(present({ firstSeen: '2026-01-01', visits: 4, paidOn: [], decision: null }));
    expect(withoutOverruledTrust(trusted, 'good.example', values)).toBe(trusted);
    const gone = unavailable('private-window');
    expect(withoutOverruledTrust(gone, 'bad.example', values)).toBe(gone);
  });
});
