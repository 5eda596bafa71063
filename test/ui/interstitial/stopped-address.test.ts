import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAddress, stoppedAddress, webAddress } from '../../../src/ui/interstitial/stopped-address';

const rows: { why: string; hash: string; address: string | null }[] = [
  { why: 'as the redirect rule writes it', hash: '#https://stopped.test/kasse?x=1', address: 'https://stopped.test/kasse?x=1' },
  { why: 'http is stopped too', hash: '#http://stopped.test/', address: 'http://stopped.test/' },
  { why: 'a script is no address', hash: '#javascript:alert(1)', address: null },
  { why: 'nor is data', hash: '#data:text/html,x', address: null },
  { why: 'nor a page of the browser', hash: '#chrome://settings/', address: null },
  { why: 'nor one of our own', hash: '#chrome-extension://abc/src/ui/options/index.html', address: null },
  { why: 'a user name hides the host', hash: '#https://paypal.com@stopped.test/', address: null },
  { why: 'a relative address would be one of ours', hash: '#/src/ui/options/index.html', address: null },
  { why: 'nested interstitials are text like any other', hash: '#chrome-extension://abc/index.html#https://x.test/', address: null },
  { why: 'nothing', hash: '', address: null },
  { why: 'longer than any address', hash: `#https://a.test/${'x'.repeat(9000)}`, address: null },
];

describe('stoppedAddress', () => {
  it.each(rows)('$hash: $why', ({ hash, address }) => expect(stoppedAddress(hash)).toBe(address));

  it('gives only http and https addresses with a host, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:', 'file:///etc', 'https://u:p@h/')), (text) => {
      const address = stoppedAddress(`#${text}`);
      expect(address === null || (/^https?:\/\/[^/@]+\//u.test(address) && webAddress(address) === address)).toBe(true);
    }));
  });

  it('shows origin and path', () => expect(shownAddress('https://stopped.test/kasse?card=1#x')).toBe('https://stopped.test/kasse'));
});
