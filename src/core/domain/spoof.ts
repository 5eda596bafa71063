import type { Address } from './address';
import { prototypeOf } from './skeleton';

/** Why a name in other letters cannot be told from another by eye (UTS #39 §4-5, and what browsers refuse to show). */
export type SpoofReason = 'mixed-scripts' | 'whole-script' | 'digits' | 'symbols' | 'marks' | 'local-letter';

/** A script, the suffixes at home in it, and which characters are its own. */
interface Script {
  readonly name: string;
  readonly letters: RegExp;
  readonly homes: string;
}

const script = (name: string, homes = ''): Script => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u'), homes: ` ${homes} ` });

const SCRIPTS: readonly Script[] = [
  script('Latin'), script('Cyrillic', 'ru by ua bg rs mk kz kg mn su uz tj'), script('Greek', 'gr cy eu'), script('Armenian', 'am'), script('Georgian', 'ge'),
  script('Hebrew', 'il'), script('Ethiopic', 'et er'), script('Thai', 'th'), script('Lao', 'la'), script('Myanmar', 'mm'), script('Arabic', 'eg sa ae ir pk iq'),
  script('Devanagari', 'in np'), script('Bengali', 'in bd'), script('Gurmukhi', 'in'), script('Gujarati', 'in'), script('Oriya', 'in'), script('Tamil', 'in lk sg'),
  script('Telugu', 'in'), script('Kannada', 'in'), script('Malayalam', 'in'), script('Sinhala', 'lk'), script('Khmer', 'kh'),
  script('Han', 'cn tw hk jp sg'), script('Hiragana', 'jp'), script('Katakana', 'jp'), script('Bopomofo', 'tw'), script('Hangul', 'kr'),
];

/** Scripts that are written together (UTS #39 "highly restrictive"). */
const TOGETHER: readonly string[] = ['Latin Han Hiragana Katakana', 'Latin Han Bopomofo', 'Latin Han Hangul'];

/** Scripts whose everyday letters spell Latin-looking words; a name of such letters alone is judged by where it is at home. */
const PASSING_FOR_LATIN = 'Cyrillic Greek Armenian Georgian Hebrew Ethiopic Thai Lao Myanmar Bengali Gurmukhi Gujarati Oriya Tamil Telugu Malayalam';

/** Letters that only their own country reads as themselves. */
const LOCAL_LETTERS: readonly { readonly letters: RegExp; readonly home: string }[] = [
  { letters: /[þð]/u, home: 'is' },
  { letters: /ə/u, home: 'az' },
  { letters: /·/u, home: 'cat' },
];

const STRANGE = /\u0337|\u0338|[\p{S}\p{Pd}\u02b0-\u02ff\u2000-\u206f\u115f\u1160\u3164\u0131\u{1d400}-\u{1d7ff}ƀ-ɏɐ-ʯᴀ-ᶿḀ-ẞⱠ-Ɀ꜠-ꟿꬰ-ꭤ]/u;
const PLAIN_EXTENDED = /^[ơưșțǎǐǒǔəḥṭẁẃẅỳạ-ỹ]$/u;

/** Strokes of East Asian scripts that pass for a hyphen, a slash or a bar between Latin letters. */
const STROKES = /\u309a|[\u4e00\u4e28\u4e36\u4e3f\u4e01\u4e03\u5341\u4e05\u4e29\u30ce\u30fd\u30fe\u309c\u3105-\u312f\u31a0-\u31bf]/u;
const EAST_ASIA = ' jp cn tw hk sg kr ';

/** The first label before the suffix that is a trap for the eye, as a reason; null if every label reads as itself. */
export function spoofOf(address: Address): SpoofReason | null {
  if (address.unicodeHost === address.host) return null;
  const labels = address.unicodeHost.split('.');
  const suffix = labels.at(-1) ?? '';
  const own = labels.slice(0, Math.max(1, labels.length - (address.publicSuffix?.split('.').length ?? 1)));
  for (const label of own) {
    const reason = label.startsWith('xn--') ? 'symbols' : spoofOfLabel(label, suffix);
    if (reason !== null) return reason;
  }
  return null;
}

function spoofOfLabel(label: string, suffix: string): SpoofReason | null {
  const characters = Array.from(label);
  const foreign = characters.filter((character) => character > '\u007f');
  if (foreign.length === 0) return null;
  for (const { letters, home } of LOCAL_LETTERS) if (letters.test(label) && suffix !== home) return 'local-letter';
  if (foreign.some((character) => STRANGE.test(character) && !PLAIN_EXTENDED.test(character) && character !== '·')) return 'symbols';
  if (/\p{M}\p{M}/u.test(label.normalize('NFD')) && /\p{Script=Latin}/u.test(label)) return 'marks';
  if (foreign.every((character) => /\p{Nd}/u.test(character)) && characters.every((character) => /[\p{Nd}-]/u.test(character))) return 'digits';
  if (/[a-z]/u.test(label) && STROKES.test(label) && !EAST_ASIA.includes(` ${suffix} `)) return 'symbols';
  const scripts = SCRIPTS.filter(({ letters }) => letters.test(label));
  const unknownLetters = foreign.some((character) => /\p{L}/u.test(character) && !SCRIPTS.some(({ letters }) => letters.test(character)));
  if (unknownLetters) return 'mixed-scripts';
  if (scripts.length > 1 && !TOGETHER.some((set) => scripts.every(({ name }) => set.split(' ').includes(name)))) return 'mixed-scripts';
  if (/[a-z]/u.test(label) && scripts.every(({ name }) => name !== 'Latin') && foreign.length > 0) return 'mixed-scripts';
  return readsAsOther(characters, scripts, suffix);
}

function readsAsOther(characters: readonly string[], scripts: readonly Script[], suffix: string): SpoofReason | null {
  const [only] = scripts;
  const prototypes = characters.map((character) => prototypeOf(character));
  if (prototypes.every((text) => text !== null && /^[0-9]*$/u.test(text))) return 'digits';
  if (scripts.length !== 1 || only === undefined || !PASSING_FOR_LATIN.split(' ').includes(only.name)) return null;
  const atHome = only.letters.test(suffix) || Array.from(suffix).some((character) => character > '\u007f') || only.homes.includes(` ${suffix} `);
  return !atHome && prototypes.every((text) => text !== null && text !== '') ? 'whole-script' : null;
}
