import { describe, expect, it } from 'vitest';
import { openPage } from '../../../src/cli/page';

const sellerOf = async (body: string, { url = 'https://market-hall.test/checkout', head = '' } = {}): Promise<string | null> => {
  const page = await openPage(`<!doctype html><title>Checkout</title>${head}<body>${body}`, url);
  try {
    return page.facts().seller ?? null;
  } finally {
    page.close();
  }
};
const linked = (seller: unknown): string => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Offer', price: 12, seller })}</script>`;

describe('the seller a market place names', () => {
  it.each([
    ['in schema.org data', '', linked({ '@type': 'Organization', name: 'Lampen Nord' })],
    ['in one text', '<p>Sold by: Lampen Nord</p>', ''],
    ['behind a label', '<span>Sold by</span> <a href="/seller/7">Lampen Nord</a>', ''],
    ['in German', '<p>Verkauf durch Lampen Nord</p>', ''],
    ['in Japanese', '<p>販売元: Lampen Nord</p>', ''],
    ['twice the same', '<p>Sold by Lampen Nord</p><p>Sold by Lampen Nord</p>', ''],
  ])('%s', async (_why, body, head) => {
    expect(await sellerOf(body, { head })).toBe('Lampen Nord');
  });

  it.each<[string, string, { url?: string; head?: string }?]>([
    ['several are a page of results', '<p>Sold by Lampen Nord</p><p>Sold by Atelier Meridiano</p>'],
    ['none is named', '<p>Bestsellers of the week</p><p>Sellers</p><p>Sold by</p>'],
    ['the shop itself', '<p>Sold by Lampen Nord GmbH</p>', { url: 'https://lampennord.test/checkout' }],
    ['the shop by its site name', '<p>Sold by Lampen Nord</p>', { head: '<meta property="og:site_name" content="Lampen Nord – Shop">' }],
    ['data of another shape', '', { head: linked(['x', 3]) }],
  ])('%s: nobody', async (_why, body, given) => {
    expect(await sellerOf(body, given)).toBeNull();
  });

  it('hides what could be a card number', async () => {
    expect(await sellerOf('<p>Sold by Lampen 4111 1111 1111 1111</p>')).not.toMatch(/\d{4}.?\d{4}.?\d{4}/u);
  });
});
