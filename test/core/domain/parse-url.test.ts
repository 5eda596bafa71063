import { expect, it } from 'vitest';
import { parseUrl } from '../../../src/core/domain/parse-url';

it('gives the ten-thousandth address the same answer as the first', () => {
  const hosts = new Set<string | undefined>();
  for (let i = 0; i < 10_000; i += 1) hosts.add(parseUrl('https://bücher.example/')?.hostname);
  expect([...hosts]).toEqual(['xn--bcher-kva.example']);
});

it.each(['', 'shop', 'https://', 'http://[::1', 'https://a b.test/'])('takes %j for no address', (text) => {
  expect(parseUrl(text)).toBeNull();
});
