import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchImprint, type FetchImprintDeps } from '../../src/background/fetch-imprint';
import { NO_DISCLOSURES, type Disclosures } from '../../src/core/merchant/disclosures';
import { disclosureTables } from '../../src/knowledge/disclosure-reading';
import { EgressError, type EgressRequest } from '../../src/platform/egress';
import { evidenceOf, type Given } from '../checks/evidence-of';
import { linkedTo, opened, paying } from '../checks/merchant/said';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const PAGE = '<html lang="de"><title>Impressum</title><body><p>Lampen Nord GmbH<br>Hafenstra&szlig;e 12a<br>20457 Hamburg</p><p>USt-IdNr.: DE283746516</p>';
const said: Partial<Disclosures> = { pages: opened('other'), links: linkedTo('terms', 'imprint', 'contact') };

let sent: EgressRequest[] = [];
let kept: [string, Disclosures][] = [];
let judged: number[] = [];
beforeEach(() => { sent = []; kept = []; judged = []; });

const deps = (more: Partial<FetchImprintDeps> = {}, html = PAGE): FetchImprintDeps => ({
  egress: { fetch: async (request) => { sent.push(request); return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: new TextEncoder().encode(html) }; } },
  tables: disclosureTables, allowed: async () => true, mayFetch: async () => true,
  keep: async (domain, read) => { kept.push([domain, read]); }, again: async (tabId) => { judged.push(tabId); }, ...more,
});
const run = (given: Given, more: Partial<FetchImprintDeps> = {}, incognito = false): Promise<boolean> =>
  fetchImprint(1, incognito, evidenceOf({ ...paying, disclosures: { ...NO_DISCLOSURES, ...said }, ...given }), deps(more));

describe('fetchImprint', () => {
  it('asks the checkout\'s own origin for the imprint it links to, keeps what it says and judges again', async () => {
    expect(await run({ url: 'https://www.shop.test/checkout?session=1' })).toBe(true);
    expect(sent).toEqual([{ url: 'https://www.shop.test/imprint', purpose: 'imprint', consent: 'lookups.imprint', sent: 'shop.test', redirect: 'refuse', maxBytes: 1_048_576, timeoutMs: 8_000 }]);
    expect(kept[0]?.[0]).toBe('shop.test');
    expect(kept[0]?.[1].numbers.map(({ value, where }) => [value, where.by])).toEqual([['DE283746516', 'fetch']]);
    expect(kept[0]?.[1].items.map(({ value }) => value)).toContain('Lampen Nord GmbH');
    expect(judged).toEqual([1]);
  });

  it.each<{ why: string; given?: Given; more?: Partial<FetchImprintDeps>; incognito?: true }>([
    { why: 'the shopper has not allowed it', more: { allowed: async () => false } },
    { why: 'the shop was asked this week', more: { mayFetch: async () => false } },
    { why: 'a private window', incognito: true },
    { why: 'no checkout', given: { page: { asks: ['credentials'] } } },
    { why: 'the imprint was opened already', given: { disclosures: { ...said, pages: opened('imprint') } } },
    { why: 'no legal page is linked', given: { disclosures: { pages: opened('other') } } },
    { why: 'no encryption', given: { url: 'http://shop.test/checkout' } },
    { why: 'an address at home', given: { url: 'https://192.168.1.4/checkout' } },
    { why: 'an address without a name', given: { url: 'https://203.0.113.9/checkout' } },
    { why: 'this machine', given: { url: 'https://localhost/checkout' } },
    { why: 'a provider\'s page', given: { merchant: { relation: 'reached-from', psp: 'PSP' } } },
    { why: 'a link that leads to another host', given: { disclosures: { ...said, links: [{ kind: 'imprint', path: '//evil.test/x' }] } } },
  ])('asks nobody: $why', async ({ given = {}, more = {}, incognito = false }) => {
    expect(await run(given, more, incognito)).toBe(false);
    expect(sent).toEqual([]);
  });

  it('keeps nothing of an answer that is no page, and survives a failed request', async () => {
    expect(await run({}, { egress: { fetch: async () => ({ status: 404, headers: {}, body: new Uint8Array(0) }) } })).toBe(false);
    expect(await run({}, { egress: { fetch: async () => { throw new EgressError('network'); } } })).toBe(false);
    expect(kept).toEqual([]);
  });
});
