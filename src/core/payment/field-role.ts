import { declaredRole } from './autocomplete';
import { fold, splitName, wordsOf } from './fold';
import type { ControlReport } from './frame-report';
import { optionsKind } from './options';
import type { FieldRole } from './page-facts';
import type { CompiledTables } from './page-tables';
import type { Hit } from './phrases';

/** What a control is taken for, and how sure the reading is: `declared` by autocomplete or type, else by the words around it. */
export interface RoleReading {
  readonly role: FieldRole;
  readonly basis: 'declared' | 'words' | 'context' | 'none';
  /** Sum of the words' weights; 0 when declared. */
  readonly weight: number;
  /** Nothing of the control's own says so, only the text that stands near: what other controls say may outweigh it. */
  readonly nearOnly?: boolean;
}

/** How much a source of words says: what the shopper reads, then what the programmer wrote, then what merely stands near. */
const WEIGHTS = { label: 4, placeholder: 3, aria: 3.2, name: 3, id: 2.6, hint: 2, near: 2.2 } as const;
const ENOUGH = 3;

const TYPED: Readonly<Record<string, FieldRole>> = { email: 'email', search: 'search', file: 'other', date: 'other', 'datetime-local': 'other', month: 'other', number: 'other', url: 'other' };
/** Roles a `type=password` input may have besides password: shops mask them too. */
const MASKED: ReadonlySet<FieldRole> = new Set(['cvc', 'pin', 'otp', 'pan', 'national-id', 'new-password', 'seed-phrase', 'gift-card', 'account-number', 'routing', 'iban', 'birth-date']);
/** Roles a `<select>` can have. */
const SELECTED: ReadonlySet<FieldRole> = new Set(['expiry', 'expiry-month', 'expiry-year', 'birth-date', 'country', 'region', 'city', 'phone', 'street', 'other', 'name', 'postal-code']);
const UPLOADED: ReadonlySet<FieldRole> = new Set(['id-upload', 'card-photo', 'passport', 'national-id']);

/** Words for number as captions carry them, folded. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'number', 'no', 'num', 'nr', 'numero', 'nummer', 'numer', 'cislo', 'broj', 'szam', 'numar', 'numara', 'numarasi', 'номер', 'αριθμος', 'رقم', 'מספר', 'شماره', 'संख्या', 'หมายเลข', 'so', 'nomor', 'nombor', '号码', '號碼', '番号', '번호',
]);

const NUMBER = /number|nummer|numero|numer|num\b|номер|αριθμ|رقم|מספר|شماره|संख्या|नंबर|เลข|番|号|號|번호|digits?|\bpan\b|#|№|n°|nº/u;
const namesNumber = (phrase: string): boolean => NUMBER.test(phrase) || wordsOf(fold(phrase)).some((word) => NUMBER_WORDS.has(word));

/** Words for month and year as fields carry them, folded. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(['month', 'months', 'mm', 'mo', 'm', 'monat', 'mois', 'mes', 'mese', 'maand', 'miesiac', 'mesic', 'mesiac', 'honap', 'luna', 'ay', 'месяц', 'місяць', 'manad', 'maned', 'kuukausi', 'month1', 'kk', 'bulan', 'thang', 'μηνας', 'الشهر', 'شهر', 'חודש', 'ماه', '月', '월', 'เดือน', 'महीना', 'expmonth', 'kuu', 'menuo', 'menesis', 'mjesec']);
export const YEAR_WORDS: ReadonlySet<string> = new Set(['year', 'years', 'yy', 'yyyy', 'yr', 'y', 'jahr', 'jj', 'jjjj', 'annee', 'aa', 'aaaa', 'ano', 'anno', 'jaar', 'rok', 'rr', 'ev', 'an', 'anul', 'yil', 'год', 'рік', 'гг', 'ar', 'vuosi', 'vv', 'tahun', 'nam', 'ετος', 'السنة', 'سنة', 'שנה', 'سال', '年', '년', 'ปี', 'वर्ष', 'expyear', 'aasta', 'metai', 'gads', 'godina', 'evf']);

/** Reads one control by itself; its neighbours are looked at by `readFields`. */
export function roleOf(control: ControlReport, tables: CompiledTables): RoleReading {
  const said = declaredRole(control.autocomplete) ?? declaredRole(/autocomplete(?:type)?=(\S+)/u.exec(control.hint)?.[1] ?? '');
  // "new-password" on a comment box keeps browsers from filling it in; it makes no password of it.
  const declared = (said === 'password' || said === 'new-password') && control.type !== 'password' ? null : said;
  const { scores, nearOnly, bareCard } = scoreWords(control, tables);
  if (declared !== null && !contradicted(declared, scores)) return { role: refineExpiry(declared, control), basis: 'declared', weight: 0 };
  if (control.type === 'radio' || control.type === 'checkbox' || control.element === 'choice') return { role: 'other', basis: 'none', weight: 0 };
  const best = bestOf(scores, control);
  if (control.type === 'password') return password(best, scores);
  if (control.type === 'file') return best !== null && UPLOADED.has(best[0]) ? { role: best[0] === 'card-photo' ? 'card-photo' : 'id-upload', basis: 'words', weight: best[1] } : none;
  // A long text is neither a date nor a code, whatever stands near it.
  if (best !== null && nearOnly && control.maxLength !== null && control.maxLength > LONGEST_PART && SHORT.has(best[0])) return none;
  if (best?.[0] === 'pan' && ((bareCard && !takesDigits(control)) || isTooShort(control))) return none;
  if (best !== null && best[1] >= ENOUGH) return { role: refineExpiry(best[0], control), basis: 'words', weight: best[1], ...(nearOnly && { nearOnly }) };
  const typed = TYPED[control.type];
  if (typed !== undefined) return { role: typed, basis: 'declared', weight: 0 };
  if (best !== null) return { role: refineExpiry(best[0], control), basis: 'words', weight: best[1] };
  return none;
}

/** The control is made for a number about as long as a card's. */
const takesDigits = ({ type, inputMode, pattern, maxLength }: ControlReport): boolean =>
  type === 'tel' || type === 'number' || inputMode === 'numeric' || inputMode === 'tel' || /\\d|0-9/u.test(pattern) || (maxLength !== null && maxLength >= 12 && maxLength <= 26);

/** No room for a bank card's number (ISO/IEC 7812-1 knows 13 digits, schemes in use have 14 and more), nor a part of one. */
const isTooShort = ({ maxLength }: ControlReport): boolean => maxLength !== null && maxLength > 7 && maxLength < 14;

const none: RoleReading = { role: 'other', basis: 'none', weight: 0 };

function password(best: readonly [FieldRole, number] | null, scores: ReadonlyMap<FieldRole, number>): RoleReading {
  const secret = scores.get('password') ?? 0;
  if (best !== null && MASKED.has(best[0]) && best[1] > secret) return { role: best[0], basis: 'words', weight: best[1] };
  return { role: 'password', basis: 'declared', weight: 0 };
}

/** Words on the control that make a declared card role a mistake: a gift card is no card number. */
function contradicted(declared: FieldRole, scores: ReadonlyMap<FieldRole, number>): boolean {
  const against = Math.max(scores.get('gift-card') ?? 0, scores.get('otp') ?? 0, scores.get('coupon') ?? 0);
  return (declared === 'pan' || declared === 'cvc') && against > 6 && against > (scores.get(declared) ?? 0) * 1.5;
}

interface Scores {
  readonly scores: Map<FieldRole, number>;
  /** A card is named, its number nowhere. */
  readonly bareCard: boolean;
  readonly nearOnly: boolean;
}

function scoreWords(control: ControlReport, tables: CompiledTables): Scores {
  const scores = new Map<FieldRole, number>();
  const { fields } = tables;
  let numbered = false;
  const count = (hits: readonly Hit<FieldRole>[], weight: number, aside = false): number => {
    numbered ||= !aside && hits.some((hit) => hit.value === 'pan');
    for (const hit of hits) scores.set(hit.value, (scores.get(hit.value) ?? 0) + weight * Math.min(2, 0.6 + hit.size / 14));
    return hits.length;
  };
  /** "Save credit card as" names a card and asks for something else: a card without a word for number is little in a longer text. */
  const countText = (text: string, weight: number): number => {
    const hits = fields.inText(text);
    const bare = hits.filter((hit) => hit.value === 'pan' && hit.size < squeezed(text).length * MOST_OF && !namesNumber(hit.phrase));
    return count(hits.filter((hit) => !bare.includes(hit)), weight) + count(bare, weight * ASIDE, true);
  };
  // In a name the last word is the thing, the words before say whose: `shippingAddress.city` is a city.
  const countName = (split: string, weight: number): void => {
    const hits = fields.inName(split);
    const last = hits.at(-1);
    const ends = last !== undefined && endsWith(split, last.phrase);
    const seen = new Set<string>();
    for (const hit of hits) {
      if (!seen.has(`${hit.value} ${hit.phrase}`)) count([hit], hit.value === 'other' || (ends && hit.phrase === last.phrase) ? weight : weight * ASIDE);
      seen.add(`${hit.value} ${hit.phrase}`);
    }
  };
  const own = countText(control.label, WEIGHTS.label) + countText(control.placeholder, WEIGHTS.placeholder) + countText(control.aria, WEIGHTS.aria);
  const name = splitName(control.name);
  const id = splitName(control.id);
  countName(name, WEIGHTS.name);
  if (wordsOf(id).join(' ') !== wordsOf(name).join(' ')) countName(id, WEIGHTS.id);
  count(fields.inName(splitName(control.hint.replace(/(?:^|\s)class=.*$|[\w-]+=/gu, ' '))), WEIGHTS.hint);
  const before = scores.size;
  if (own === 0) countText(control.near, WEIGHTS.near);
  // A gift card's number is one, unless bank cards are named beside it; "verification code" is a card's where the schemes' letters stand beside.
  if (scores.has('gift-card') && !/credit|debit/iu.test(`${control.label} ${control.name}`)) scores.delete('pan');
  if (scores.has('cvc') && SCHEMES_LETTERS.test(`${name} ${id} ${control.label} ${control.near}`)) scores.delete('otp');
  return { scores, nearOnly: own === 0 && before === 0, bareCard: scores.has('pan') && !numbered };
}

/** Weight, as a share, of words that stand aside of what is asked. */
const ASIDE = 0.4;
/** A phrase that fills this share of a text is what the text says. */
const MOST_OF = 0.7;
/** Longest expiry date or code a form leaves room for, generously. */
const LONGEST_PART = 30;
const SHORT: ReadonlySet<FieldRole> = new Set(['expiry', 'expiry-month', 'expiry-year', 'cvc', 'otp', 'pin']);
const SCHEMES_LETTERS = /\bcv[cvn]2?\b|\bcsc\b/u;
/** What programmers put after a field's name without changing what it is. */
const TRAILING: ReadonlySet<string> = new Set(['input', 'inputfield', 'field', 'txt', 'text', 'textbox', 'box', 'value', 'val', 'new', 'id', 'el', 'element', 'entry', 'control', 'ctrl', 'select', 'selected', 'dropdown', 'drop', 'list', 'tb', 'ddl', 'name', 'x', 'paymentstep']);

const squeezed = (text: string): string => wordsOf(fold(text)).join('');

/** True if the name's last word, trailing words of the trade and digits apart, is the phrase's. */
function endsWith(split: string, phrase: string): boolean {
  const words = [...wordsOf(split)];
  const wanted = squeezed(phrase);
  for (;;) {
    const joined = words.join('');
    if (joined.endsWith(wanted)) return true;
    const last = words.pop();
    // A run-together name is one word; what it ends in cannot be told apart.
    if (last === undefined || (!TRAILING.has(last) && !/^\p{N}+$/u.test(last) && !last.includes(wanted))) return false;
    if (last.includes(wanted)) return true;
  }
}

function bestOf(scores: ReadonlyMap<FieldRole, number>, control: ControlReport): readonly [FieldRole, number] | null {
  let best: readonly [FieldRole, number] | null = null;
  for (const [role, score] of scores) {
    if (control.element === 'select' && !SELECTED.has(role)) continue;
    if (best === null || score > best[1]) best = [role, score];
  }
  if (control.element === 'select' && best !== null) return bySelect(best, scores, control);
  return best;
}

/** A select's options say more than its words: months beside "expiry" are an expiry month. */
function bySelect(best: readonly [FieldRole, number], scores: ReadonlyMap<FieldRole, number>, control: ControlReport): readonly [FieldRole, number] {
  const kind = optionsKind(control.options, control.sample);
  const expiry = (scores.get('expiry') ?? 0) + (scores.get('expiry-month') ?? 0) + (scores.get('expiry-year') ?? 0);
  if (expiry > 0 && expiry >= (scores.get('birth-date') ?? 0)) {
    if (kind === 'months') return ['expiry-month', expiry];
    if (kind === 'years-ahead') return ['expiry-year', expiry];
  }
  return best;
}

/** An expiry field that is one half of a pair: its words or its form say which. */
function refineExpiry(role: FieldRole, control: ControlReport): FieldRole {
  if (role !== 'expiry') return role;
  const kind = optionsKind(control.options, control.sample);
  if (kind === 'months') return 'expiry-month';
  if (kind === 'years-ahead') return 'expiry-year';
  const words = wordsOf(fold([splitName(control.name), splitName(control.id), control.placeholder, control.label, control.aria].join(' ')));
  const month = words.some((word) => MONTH_WORDS.has(word));
  const year = words.some((word) => YEAR_WORDS.has(word));
  if (month === year) return 'expiry';
  if (control.maxLength !== null && control.maxLength >= 5) return 'expiry';
  return month ? 'expiry-month' : 'expiry-year';
}
