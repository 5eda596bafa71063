import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_DISCLOSURES, type Disclosures } from '../../src/core/merchant/disclosures';
import { fakeBrowser } from '../platform/fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { disclosuresOf, forgetDisclosures, keepDisclosures, keptDisclosures, mayFetch } = await import('../../src/background/merchant-disclosures');

const NOW = '2026-05-12T10:00:00.000Z';
const said = (value: string, path = '/impressum'): Disclosures => ({
  ...NO_DISCLOSURES, items: [{ kind: 'company', value, label: '', where: { page: 'imprint', path, on: '2026-05-12', basis: 'text', by: 'visit' } }],
  pages: [{ kind: 'imprint', path, on: '2026-05-12', by: 'visit' }],
});

beforeEach(() => { fake.areas['local']?.clear(); });

describe('kept disclosures', () => {
  it('grow page by page, and a page read again replaces itself', async () => {
    await keepDisclosures('shop.test', said('Lampen GmbH'), NOW);
    await keepDisclosures('shop.test', said('Lampen AG'), NOW);
    await keepDisclosures('shop.test', said('Lampen Nord AG', '/kontakt'), NOW);
    expect((await disclosuresOf('shop.test'))?.items.map(({ value }) => value)).toEqual(['Lampen AG', 'Lampen Nord AG']);
    expect(await disclosuresOf('other.test')).toBeNull();
  });

  it('can be had all together, without shops of which nothing was read', async () => {
    await keepDisclosures('a.test', said('A'), NOW);
    await mayFetch('b.test', NOW);
    expect(Object.keys(await keptDisclosures())).toEqual(['a.test']);
  });

  it('are forgotten one by one or all at once', async () => {
    await keepDisclosures('a.test', said('A'), NOW);
    await keepDisclosures('b.test', said('B'), NOW);
    await forgetDisclosures('a.test');
    expect(await disclosuresOf('a.test')).toBeNull();
    expect(await disclosuresOf('b.test')).not.toBeNull();
    await forgetDisclosures(null);
    expect(await disclosuresOf('b.test')).toBeNull();
  });

  it('stay a bounded number: the longest unchanged go first', async () => {
    await keepDisclosures('old.test', said('Old'), '2026-01-01T00:00:00.000Z');
    for (let index = 0; index < 300; index += 1) await keepDisclosures(`s${index}.test`, said('S'), NOW);
    expect(await disclosuresOf('old.test')).toBeNull();
    expect(await disclosuresOf('s0.test')).not.toBeNull();
  });

  it('let a page be fetched once a week', async () => {
    expect(await mayFetch('shop.test', NOW)).toBe(true);
    expect(await disclosuresOf('shop.test')).toBeNull();
    await keepDisclosures('shop.test', said('Lampen GmbH'), NOW);
    expect(await mayFetch('shop.test', '2026-05-18T10:00:00.000Z')).toBe(false);
    expect(await mayFetch('other.test', NOW)).toBe(true);
    expect(await mayFetch('shop.test', '2026-05-19T10:00:00.000Z')).toBe(true);
    expect((await disclosuresOf('shop.test'))?.items).toHaveLength(1);
  });

  it('that cannot be read back count as none', async () => {
    fake.areas['local']?.set('disclosures', { version: 1, value: { 'shop.test': { on: 'yesterday', disclosures: 7 } } });
    expect(await disclosuresOf('shop.test')).toBeNull();
  });
});
