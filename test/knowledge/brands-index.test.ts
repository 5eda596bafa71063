import { describe, expect, it } from 'vitest';
import { at } from '../core/domain/street';
import { buildIndex } from '../../src/core/domain/build-index';
import { judgeName } from '../../src/core/domain/judge-name';
import { encodeIndex } from '../../src/core/domain/name-index';
import { keyOf } from '../../src/core/identity/brand-table';
import { brandNames } from '../../src/knowledge/brand-names';
import { brands } from '../../src/knowledge/brands/index';
import { indexSource } from '../../src/knowledge/brands/index-source';
import { nameIndex } from '../../src/knowledge/name-index';
import { protectedDomains } from '../../src/knowledge/protected-domains';

describe('the shipped index of protected names', () => {
  it('is what the tables make today; run `node scripts/node.mjs generate-names` if not', () => {
    expect(Buffer.compare(encodeIndex(buildIndex(indexSource)), encodeIndex(nameIndex()))).toBe(0);
  });

  it('ships with exactly the domains of the tables; run `node scripts/node.mjs generate-names` if not', () => {
    expect([...protectedDomains()].toSorted()).toEqual([...new Set(brands.flatMap(({ domains }) => domains))].toSorted());
  });

  it('ships with the names of the tables, each found with its domains', () => {
    const table = brandNames();
    const lost = brands.filter(({ name, domains }) => !table.named(keyOf(name)).some(({ brand }) => brand.domains[0] === domains[0]));
    expect(lost.map(({ name }) => name)).toEqual([]);
    expect(table.named('paypal')).toMatchObject([{ ambiguous: false, brand: { name: 'PayPal', pays: true } }]);
    expect(table.named('target')[0]?.ambiguous).toBe(true);
    expect(table.named('gitlab')[0]?.ambiguous).toBe(true);
  });

  it('never finds one protected domain imitating another', () => {
    const wrong = brands.flatMap(({ domains }) => domains).filter((domain) => judgeName(at(domain), nameIndex()) !== null);
    // Domains whose own label is too short to be indexed are not known to the engine; they are below four letters or bare suffixes.
    expect(wrong.filter((domain) => domain.indexOf('.') > 2)).toEqual([]);
  });

  it('protects at least 1,500 names', () => {
    expect(brands.length).toBeGreaterThanOrEqual(1500);
  });
});
