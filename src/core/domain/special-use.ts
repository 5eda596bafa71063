/**
 * Names that never lead to a public shop: RFC 6761 and its IANA registry (test, example, invalid, localhost, local, onion, alt,
 * home.arpa), ICANN's `internal`, and the labels ICANN keeps out of the root because private networks use them.
 */
const SPECIAL_SUFFIXES: ReadonlySet<string> = new Set([
  'test', 'example', 'invalid', 'localhost', 'local', 'onion', 'alt', 'internal', 'home.arpa', 'corp', 'home', 'mail', 'lan', 'localdomain',
]);

/** The special-use suffix a canonical host ends in ("test", "home.arpa"), or null. */
export function specialUseSuffix(host: string): string | null {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (SPECIAL_SUFFIXES.has(last)) return last;
  return last === 'arpa' && (host === 'home.arpa' || host.endsWith('.home.arpa')) ? 'home.arpa' : null;
}
