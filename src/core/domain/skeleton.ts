import { CONFUSABLES } from './confusables.generated';

/**
 * Looks-like prototypes beyond UTS #39's table, for lower-case letters that registries accept: letters of one's own keyboard layout that
 * pass in running text, and diacritics that do not decompose.
 */
const SUPPLEMENT = `a ạаʌλ
b ьъвßþƅ
c єсς
d ժδծ
e əεёє℮ɛэзε
f ғſ
g ɢğԍ
h нհһђһ
i ıίїιⅰ
j ʝյ
k кκĸқҡӄҝҟԟ
l ŀ
m мɱʍ
n пηռṇחոлɴӊңп
o סоօ๐ѻ
p þрքƿ
q ԛգ
r яʀгр
s ѕʂ
t τтҭţ
u цսμυцџυ
v νѵט
w шщωѡաѿψɯ
x хχҳӽ
y чуγўүұӯ
z ʐ`;

const PROTOTYPES = buildPrototypes();

function buildPrototypes(): ReadonlyMap<string, string> {
  const prototypes = new Map<string, string>();
  // The standard's own rows are read last, so that they win over the supplement.
  for (const row of `${SUPPLEMENT}\n${CONFUSABLES}`.split('\n')) {
    const blank = row.indexOf(' ');
    for (const character of row.slice(blank + 1)) prototypes.set(character, row.slice(0, blank));
  }
  return prototypes;
}

const MARKS = /\p{M}/gu;

/** What one character of a Unicode host reads as in ASCII: "а" → "a", "é" → "e", "æ" → "ae", "猫" → null, a loose mark → "". */
export function prototypeOf(character: string): string | null {
  if (character <= '\u007f') return character.toLowerCase();
  // UTS #46 maps small Cherokee letters to the capital ones, whose table row is that of the small.
  const direct = PROTOTYPES.get(character) ?? PROTOTYPES.get(character.toLowerCase());
  if (direct !== undefined) return direct;
  let text = '';
  for (const base of character.normalize('NFKD').replace(MARKS, '')) {
    const one = base <= '\u007f' ? base.toLowerCase() : PROTOTYPES.get(base);
    if (one === undefined) return null;
    text += one;
  }
  return text;
}

/** A label (or host) as it reads in ASCII, with the place in the original for each character; `?` for what reads as nothing. */
export interface Skeleton {
  readonly text: string;
  /** For each character of `text`, the UTF-16 offset in the original it comes from. */
  readonly origin: readonly number[];
}

/** Skeleton of a Unicode host; ASCII letters stay themselves (digit and pair look-alikes are folded later, see fold.ts). */
export function skeletonOf(unicode: string): Skeleton {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of unicode) {
    const prototype = prototypeOf(character) ?? '?';
    text += prototype;
    for (let n = 0; n < prototype.length; n += 1) origin.push(at);
    at += character.length;
  }
  return { text, origin };
}
