import { describe, expect, it } from 'vitest';
import { judgeAddress, webAddressOf } from '../../src/background/judge-address';
import type { Sources } from '../../src/background/gather';
import { selfTestAnswer } from '../../src/background/self-test';
import { checks } from '../../src/checks/registry';
import { absent, unavailable } from '../../src/core/evidence';
import { SELF_TEST_ADDRESS } from '../../src/core/own-addresses';

const NOW = '2026-11-20T10:30:00.000Z';

const sources: Sources = {
  tables: async () => undefined,
  lookUpPopular: () => Promise.resolve({ answer: 'unavailable', reason: 'no-list' }),
  lookUp: async (host) => selfTestAnswer(host, NOW) ?? { answer: 'miss', asOf: '2026-11-19' },
  historyOf: async () => unavailable('memory-young'),
  ownLike: async () => [],
  disclosuresOf: async () => null, readFrames: () => { throw new Error('no page is read'); },
  pspOfHost: () => null,
  registrationOf: async () => unavailable('not-granted'),
  shopperCountry: async () => absent,
  certificatesAvailable: true,
};

describe('webAddressOf', () => {
  it.each([
    ['shop.test', 'https://shop.test', 'a bare name is taken for https'],
    ['  http://shop.test/a?b#c ', 'http://shop.test/a?b#c', 'copied with spaces around it'],
    ['shop.test:8443/pay', 'https://shop.test:8443/pay', 'a port is no scheme'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/', 'an address in numbers'],
  ])('%s → %s: %s', (text, url) => expect(webAddressOf(text)).toBe(url));

  it.each([
    ['', 'nothing'], ['lamp', 'a word'], ['two words.test', 'a sentence'], ['javascript:alert(1)', 'a script'], ['mailto:a@b.test', 'a mailbox'],
    ['file:///etc/hosts', 'a file'], ['data:text/html,x.y', 'data'], ['about:blank', 'a page of the browser'], ['https://', 'half an address'],
  ])('%s is none: %s', (text) => expect(webAddressOf(text)).toBeNull());
});

describe('judgeAddress', () => {
  it('names the imitated name of an address nobody opened, and reads no page', async () => {
    const found = await judgeAddress('https://paypa1-secure.test/login', sources, checks, NOW);
    expect(found).toMatchObject({ level: 'caution', target: 'paypal.com', phase: 'address', url: 'https://paypa1-secure.test/login' });
    expect(found?.notAssessed.some(({ why }) => why === 'not-looked')).toBe(true);
  });

  it('says unknown of an address with nothing against it', async () => {
    expect(await judgeAddress('tiny-shop.test', sources, checks, NOW)).toMatchObject({ level: 'unknown', score: null });
  });

  it('knows the practice address without any list', async () => {
    expect(await judgeAddress(SELF_TEST_ADDRESS, sources, checks, NOW)).toMatchObject({ level: 'danger', action: 'interstitial' });
  });

  it('keeps no card number that stood in the address', async () => {
    const found = await judgeAddress('https://shop.test/4111111111111111?c=4111-1111-1111-1111', sources, checks, NOW);
    expect(JSON.stringify(found)).not.toMatch(/4111[- ]?1111/u);
  });
});
