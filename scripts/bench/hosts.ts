/** Generated hosts and fresh strings: the same in Node and in a browser's worker. */

/** xorshift32: the same hosts in every run. */
export function randomSource(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const TLDS = ['com', 'shop', 'top', 'store', 'net', 'de', 'co.uk', 'xyz', 'vercel.app', 'pages.dev'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name as random as most of those on real lists are. */
export function generatedHost(random: () => number): string {
  let name = '';
  for (let left = 7 + Math.floor(random() * 9); left > 0; left--) name += LETTERS.charAt(Math.floor(random() * (left % 5 === 0 ? 36 : 26)));
  return `${name}.${TLDS[Math.floor(random() * TLDS.length)] ?? 'com'}`;
}

/**
 * Strings that nobody has hashed yet, each with its own characters, as an address gives its host: half of them with a label in
 * front. Parts of one long text would be views into it, which engines read more slowly.
 */
export function freshHosts(hosts: readonly string[], count: number): string[] {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('latin1');
  return hosts.slice(0, count).map((host, i) => decoder.decode(encoder.encode(i % 2 === 0 ? host : `w${i % 10}.${host}`)));
}
