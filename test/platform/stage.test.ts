import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Where the tab stands; null when it is closed, undefined where the browser does not tell. */
let at: string | null | undefined;
let readable = true;
const led: string[] = [];

vi.mock('webextension-polyfill', () => ({ default: {
  runtime: { getURL: (file: string) => `chrome-extension://paylight/${file}` },
  permissions: { contains: async () => readable },
  tabs: {
    get: async () => {
      if (at === null) throw new Error('No tab with id: 1');
      return { url: at };
    },
    update: async (_tab: number, { url }: { url: string }) => { led.push(url); },
  },
} }));
const { stop } = await import('../../src/platform/stage');

const SHOP = 'https://shop.test/checkout?step=2';
beforeEach(() => {
  led.length = 0;
  readable = true;
});

describe('our page in front of a shop', () => {
  const rows: { at: string | null | undefined; stands: boolean; why: string }[] = [
    { at: SHOP, stands: true, why: 'the shopper is there' },
    { at: 'https://shop.test/checkout/payment#card', stands: true, why: 'the shop has changed its address without a new document' },
    { at: 'https://other.test/', stands: false, why: 'the shopper has gone to another site while the page was judged' },
    { at: 'http://shop.test/checkout', stands: false, why: 'another origin' },
    { at: undefined, stands: false, why: 'a page of the browser’s own, whose address it does not tell' },
    { at: null, stands: false, why: 'the tab is closed' },
  ];
  it.each(rows)('stands there: $stands ($why)', async ({ at: where, stands }) => {
    at = where;
    await stop(1, SHOP);
    expect(led).toEqual(stands ? [`chrome-extension://paylight/src/ui/interstitial/index.html?tabId=1#${SHOP}`] : []);
  });

  it('also where nobody may look at the shop, and so nobody says where the tab stands', async () => {
    at = undefined;
    readable = false;
    await stop(1, SHOP);
    expect(led).toHaveLength(1);
  });
});
