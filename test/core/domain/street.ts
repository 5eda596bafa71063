import { buildIndex, type IndexSource, type ProtectedName } from '../../../src/core/domain/build-index';
import { parseAddress, type Address } from '../../../src/core/domain/address';
import { HOT_SUFFIXES } from '../../../src/knowledge/hot-suffixes';
import { WORDS } from '../../../src/knowledge/words';

/** A small town of names, so that these tests say what they need and no brand table can break them. */
export const TOWN: readonly ProtectedName[] = [
  { name: 'PayPal', domains: ['paypal.com', 'paypal.de', 'paypal.me', 'paypalobjects.com'], owner: 'paypal' },
  { name: 'Venmo', domains: ['venmo.com'], owner: 'paypal' },
  { name: 'Microsoft', domains: ['microsoft.com', 'live.com', 'microsoftonline.com'], owner: 'microsoft' },
  { name: 'Google', domains: ['google.com', 'google.co.uk', 'google.de'], owner: 'alphabet' },
  { name: 'Amazon', domains: ['amazon.com', 'amazon.de', 'amazon.co.uk'], owner: 'amazon' },
  { name: 'Commonwealth Bank', domains: ['commbank.com.au'] },
  { name: 'Barnes & Noble', domains: ['barnesandnoble.com'] },
  { name: 'Walmart', domains: ['walmart.com'] },
  { name: 'eBay Kleinanzeigen', domains: ['ebay-kleinanzeigen.de'] },
  { name: 'DHL', domains: ['dhl.com', 'dhl.de'] },
  { name: 'Zara', domains: ['zara.com'] },
  { name: 'Shopify', domains: ['shopify.com', 'myshopify.com'] },
  { name: 'Alternate', domains: ['alternate.de'] },
  { name: 'Coinbase', domains: ['coinbase.com'] },
  { name: 'Overstock', domains: ['overstock.com'] },
];

export const TOWN_SOURCE: IndexSource = { names: TOWN, calibration: {}, words: WORDS, hotSuffixes: HOT_SUFFIXES, neighbours: [], wordCosts: new Uint8Array() };
export const TOWN_INDEX = buildIndex(TOWN_SOURCE);

export function at(host: string): Address {
  const address = parseAddress(`https://${host}/`);
  if (address === null) throw new Error(`not a host: ${host}`);
  return address;
}
