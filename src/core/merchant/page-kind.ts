import { splitName } from '../payment/fold';
import type { CompiledDisclosureTables } from './disclosure-tables';
import type { PageKind } from './disclosures';

/** More words than this around a phrase, and the text is a sentence, not a link's name. */
const SPARE_LETTERS = 14;

/** Which legal page a link's words name; null for none. Where several are named, the one that says most of the seller wins. */
export function kindOfText(text: string, tables: CompiledDisclosureTables): PageKind | null {
  if (text.length < 2 || text.length > 80) return null;
  const hits = tables.pages.inText(text);
  const covered = hits.reduce((sum, { phrase }) => Math.max(sum, phrase.length), 0);
  return covered === 0 || text.length - covered > SPARE_LETTERS ? null : best(hits.map(({ value }) => value));
}

const ORDER: readonly PageKind[] = ['imprint', 'terms', 'returns', 'privacy', 'contact', 'about'];
const best = (kinds: readonly PageKind[]): PageKind | null => ORDER.find((kind) => kinds.includes(kind)) ?? null;

/** Which legal page an address's path names, by its last two parts; null for none, and for every page on which the shopper pays or signs in. */
export function kindOfPath(path: string, tables: CompiledDisclosureTables): PageKind | null {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // Not percent-encoded UTF-8: compared as it stands.
  }
  const parts = plain.split('/').filter((part) => part !== '').map((part) => part.replace(/\.(?:html?|php|aspx?|jsp)$/iu, ''));
  if (parts.some((part) => tables.till.test(part))) return null;
  for (const part of parts.slice(-2).toReversed()) {
    if (part.length > 80) continue;
    const name = splitName(part);
    const hits = tables.pages.inName(name);
    const covered = hits.reduce((sum, { phrase }) => Math.max(sum, phrase.length), 0);
    if (covered > 0 && name.length - covered <= SPARE_LETTERS) return best(hits.map(({ value }) => value));
  }
  return null;
}
