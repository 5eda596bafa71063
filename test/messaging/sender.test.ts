import { describe, expect, it } from 'vitest';
import { classifySender, type RawSender } from '../../src/messaging/sender';

const own = { id: 'paylight', baseUrl: 'chrome-extension://paylight/' };
const page: RawSender = { id: 'paylight', url: 'https://shop.test/pay', origin: 'https://shop.test', frameId: 0, documentId: 'D', tab: { id: 3, url: 'https://shop.test/pay', incognito: false } };

const rows: readonly { why: string; raw: RawSender; tier: 'page' | 'extension' | null }[] = [
  { why: 'a content script in a tab', raw: page, tier: 'page' },
  { why: 'our popup has no tab', raw: { id: 'paylight', url: 'chrome-extension://paylight/src/ui/popup/index.html' }, tier: 'extension' },
  { why: 'our options page in a tab', raw: { id: 'paylight', url: 'chrome-extension://paylight/src/ui/options/index.html', frameId: 0, tab: { id: 1 } }, tier: 'extension' },
  { why: 'our own page framed by a web page must not be able to decide', raw: { id: 'paylight', url: 'chrome-extension://paylight/src/ui/interstitial/index.html', frameId: 4, tab: { id: 1 } }, tier: null },
  { why: 'another extension', raw: { ...page, id: 'other' }, tier: null },
  { why: 'an extension whose address begins like ours', raw: { id: 'paylight', url: 'chrome-extension://paylight.evil/x' }, tier: null },
  { why: 'no tab', raw: { id: 'paylight', url: 'https://shop.test/', frameId: 0 }, tier: null },
  { why: 'no frame', raw: { id: 'paylight', url: 'https://shop.test/', tab: { id: 3 } }, tier: null },
  { why: 'no address', raw: { id: 'paylight', frameId: 0, tab: { id: 3 } }, tier: null },
  { why: 'nothing at all', raw: {}, tier: null },
];

describe('classifySender', () => {
  it.each(rows)('$why → $tier', ({ raw, tier }) => {
    expect(classifySender(raw, own)?.tier ?? null).toBe(tier);
  });

  it('takes tab, frame and address from the browser', () => {
    expect(classifySender(page, own)).toMatchObject({ tabId: 3, frameId: 0, documentId: 'D', url: 'https://shop.test/pay', incognito: false, prerendered: false });
  });
});
