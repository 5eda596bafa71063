import { describe, expect, it } from 'vitest';
import { SEAL_ISSUERS } from '../../src/knowledge/seals';

describe('issuers of seals', () => {
  it('have a name of their own, a kind, words long enough to be no chance, and hosts', () => {
    expect(SEAL_ISSUERS.length).toBeGreaterThan(50);
    expect(new Set(SEAL_ISSUERS.map(({ name }) => name)).size).toBe(SEAL_ISSUERS.length);
    const wrong = SEAL_ISSUERS.filter(({ kind, words, hosts, until }) => !(
      ['trust', 'reviews', 'security'].includes(kind) && words.length > 0 && words.every((word) => word.length >= 3)
      && hosts.length > 0 && hosts.every((host) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host)) && (until === null || (until > 2000 && until < 2030))
    ));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
