import { describe, expect, it } from 'vitest';
import { addReading, askForReading, type AskDeps } from '../../src/background/merchant-reading';
import { newRecord, type TabRecord } from '../../src/background/tab-record';
import type { DisclosureReport } from '../../src/core/merchant/disclosure-report';
import { NO_DISCLOSURES } from '../../src/core/merchant/disclosures';
import { disclosureTables } from '../../src/knowledge/disclosure-reading';

const NOW = '2026-05-12T10:00:00.000Z';
const arrival = { referrer: null, transition: 'link', redirects: 0 } as const;
const at = (url: string, more: Partial<TabRecord> = {}): TabRecord =>
  ({ ...newRecord({ tabId: 1, documentId: 'D', url, at: NOW, incognito: false, arrival, certificate: null }, []), sentinel: 'quiet', ...more });
const hop = { domain: 'shop.test', level: 'unknown', score: null, assessedAt: NOW, stage: 'payment' } as const;

async function askedOf(record: TabRecord, remembered: readonly string[] = []): Promise<(boolean | null)[]> {
  const asked: boolean[] = [];
  const deps: AskDeps = {
    tables: disclosureTables, pspOfHost: (host) => (host.endsWith('psp.test') ? 'PSP' : null), isRemembered: async (domain) => remembered.includes(domain),
    read: async (_tab, whole) => { asked.push(whole); return true; },
  };
  await askForReading(record, deps);
  return asked;
}

describe('askForReading', () => {
  it.each([
    { why: 'a page that asks: its footer', record: at('https://shop.test/checkout', { sentinel: 'sensitive' }), asks: [false] },
    { why: 'a contact page with its form: all of it', record: at('https://shop.test/kontakt', { sentinel: 'sensitive' }), asks: [true] },
    { why: 'the imprint of a shop seen to ask in this tab', record: at('https://shop.test/pages/impressum', { trail: [hop] }), asks: [true] },
    { why: 'a page that the shop links to as its terms, whatever its path', record: at('https://shop.test/p/17', { disclosed: { domain: 'shop.test', disclosures: { ...NO_DISCLOSURES, links: [{ kind: 'terms', path: '/p/17' }] } } }), asks: [true] },
    { why: 'the imprint of a site that never asked for anything is none of our business', record: at('https://paper.test/impressum'), asks: [] },
    { why: 'an ordinary page of a shop that was met', record: at('https://shop.test/lamps', { trail: [hop] }), asks: [] },
    { why: 'a path that only mentions terms, on the way to pay', record: at('https://shop.test/checkout/terms', { trail: [hop] }), asks: [] },
    { why: 'a provider is not a shop', record: at('https://pay.psp.test/terms', { sentinel: 'sensitive' }), asks: [] },
    { why: 'our interstitial stands there', record: at('https://shop.test/checkout', { sentinel: 'sensitive', stopped: true }), asks: [] },
  ])('$why', async ({ record, asks }) => {
    expect(await askedOf(record)).toEqual(asks);
  });

  it('knows a merchant that this device remembers', async () => {
    expect(await askedOf(at('https://www.shop.test/impressum'), ['shop.test'])).toEqual([true]);
  });
});

describe('addReading', () => {
  const report: DisclosureReport = {
    schema: 1, url: 'https://shop.test/impressum', language: 'de', title: 'Impressum', whole: true, lines: ['Lampen Nord GmbH'], links: [], properties: [], seals: [], origins: [], timers: [], chances: [],
  };
  const deps = { tables: disclosureTables, pspOfHost: () => null };

  it('adds to what the tab has read of the same merchant, and lets another merchant\'s go', () => {
    const first = addReading(at('https://shop.test/impressum'), report, NOW, deps);
    expect(first).toMatchObject({ domain: 'shop.test', disclosures: { pages: [{ kind: 'imprint', path: '/impressum', on: '2026-05-12', by: 'visit' }] } });
    const second = addReading(at('https://shop.test/agb', { disclosed: first }), { ...report, url: 'https://shop.test/agb', lines: [] }, NOW, deps);
    expect(second?.disclosures.pages.map(({ path }) => path)).toEqual(['/impressum', '/agb']);
    expect(second?.disclosures.items).toContainEqual(expect.objectContaining({ kind: 'company', value: 'Lampen Nord GmbH' }));
    const other = addReading(at('https://other.test/agb', { disclosed: first }), { ...report, url: 'https://other.test/agb', lines: [] }, NOW, deps);
    expect(other).toMatchObject({ domain: 'other.test', disclosures: { items: [] } });
  });

  it('reads nothing on a provider\'s page', () => {
    expect(addReading(at('https://pay.test/terms'), report, NOW, { ...deps, pspOfHost: () => 'PSP' })).toBeNull();
  });
});
