import { prototypeOf } from '../domain/skeleton';
import { fold } from '../payment/fold';

/** A protected name as a page may write it, and what is its owner's. */
export interface NamedBrand {
  /** Display name: "PayPal". */
  readonly name: string;
  readonly domains: readonly string[];
  /** Its first name is ambiguous. */
  readonly ambiguous: boolean;
  /** Everybody links to it and shows its mark: networks and messengers. */
  readonly shared: boolean;
  /** A way to pay: honest pages of others carry its name in their titles while the shopper pays. */
  readonly pays: boolean;
}

export interface NameHit {
  readonly brand: NamedBrand;
  /** This spelling is also an everyday word, a short form, or software that others run under names of their own: alone it says little. */
  readonly ambiguous: boolean;
}

/** Looks names up. Built once of the generated text; see `brandLine` for its form. */
export interface BrandTable {
  /** Brands of this key (see `keyOf`); several may share a name. */
  readonly named: (key: string) => readonly NameHit[];
  /** Brands that own this registrable domain. */
  readonly owning: (domain: string) => readonly NamedBrand[];
  /** One of the brand's domains, or of its owner's other brands. */
  readonly owns: (brand: NamedBrand, domain: string) => boolean;
}

/** Letters and digits alone, folded: "M&T Bank", "m-t bank" and "MT Bank" are one key. */
export const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const ASCII = /^[\x20-\x7E]*$/u;

/** The text as it reads, where letters of other alphabets stand in for Latin ones or nothing shows between them; else as it is. */
export function asItReads(text: string): string {
  if (ASCII.test(text)) return text;
  let read = '';
  for (const character of text.toLowerCase()) {
    if (/\p{Cf}/u.test(character)) continue;
    const prototype = prototypeOf(character);
    read += prototype === null || prototype === '' ? character : prototype;
  }
  return read;
}

/** `key;~key…|name|flags|owner|domain domain…`, one brand a line; `~` marks an ambiguous spelling. Keys are made beforehand: a worker wakes often. */
export const brandLine = (name: string, keys: readonly string[], flags: string, owner: string, domains: readonly string[]): string =>
  `${keys.join(';')}|${name.replaceAll('|', ' ')}|${flags}|${owner}|${domains.join(' ')}`;

interface Row extends NamedBrand { readonly owner: string }

export function brandTable(text: string): BrandTable {
  const lines = text.split('\n');
  // Line numbers, negative (less one) where the spelling is ambiguous.
  const byKey = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    for (const marked of line.slice(0, line.indexOf('|')).split(';')) {
      const ambiguous = marked.startsWith('~');
      const key = ambiguous ? marked.slice(1) : marked;
      const known = byKey.get(key);
      const entry = ambiguous ? -1 - at : at;
      if (known === undefined) byKey.set(key, [entry]);
      else if (!known.includes(at) && !known.includes(-1 - at)) known.push(entry);
    }
  }
  // One object for each brand, however it is found: claims are gathered by it.
  const rows: (Row | undefined)[] = [];
  const row = (at: number): Row => (rows[at] ??= parse(lines[at] ?? ''));
  let starts: readonly number[] | null = null;
  /** Number of the line that this place of the text is in. */
  const lineAt = (place: number): number => {
    starts ??= startsOf(lines);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const owning = (domain: string): readonly Row[] => {
    const found: Row[] = [];
    if (domain === '') return found;
    for (let at = text.indexOf(domain); at >= 0; at = text.indexOf(domain, at + 1)) {
      const before = text[at - 1];
      const after = text[at + domain.length];
      if ((before !== ' ' && before !== '|') || (after !== ' ' && after !== '\n' && after !== undefined)) continue;
      const candidate = row(lineAt(at));
      if (candidate.domains.includes(domain) && !found.includes(candidate)) found.push(candidate);
    }
    return found;
  };
  return {
    named: (key) => (byKey.get(key) ?? []).map((entry) => ({ brand: row(entry < 0 ? -1 - entry : entry), ambiguous: entry < 0 })),
    owning,
    owns: (brand, domain) => brand.domains.includes(domain) || ((brand as Row).owner !== '' && owning(domain).some(({ owner }) => owner === (brand as Row).owner)),
  };
}

function startsOf(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

function parse(line: string): Row {
  const [keys = '', name = '', flags = '', owner = '', domains = ''] = line.split('|');
  return {
    name, domains: domains.split(' '), owner,
    ambiguous: keys.startsWith('~'), shared: flags.includes('s'), pays: flags.includes('p'),
  };
}
