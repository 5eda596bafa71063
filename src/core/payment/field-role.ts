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

/** Words for month and year as fields carry them, folded. */
export const MONTH_WORDS: ReadonlySet<string> = new Set(['month', 'months', 'mm', 'mo', 'm', 'monat', 'mois', 'mes', 'mese', 'maand', 'miesiac', 'mesic', 'mesiac', 'honap', 'luna', 'ay', 'месяц', 'місяць', 'manad', 'maned', 'kuukausi', 'month1', 'kk', 'bulan', 'thang', 'μηνας', 'الشهر', 'شهر', 'חודש', 'ماه', '月', '월', 'เดือน', 'महीना', 'expmonth', 'kuu', 'menuo', 'menesis', 'mjesec']);
export const YEAR_WORDS: ReadonlySet<string> = new Set(['year', 'years', 'yy', 'yyyy', 'yr', 'y', 'jahr', 'jj', 'jjjj', 'annee', 'aa', 'aaaa', 'ano', 'anno', 'jaar', 'rok', 'rr', 'ev', 'an', 'anul', 'yil', 'год', 'рік', 'гг', 'ar', 'vuosi', 'vv', 'tahun', 'nam', 'ετος', 'السنة', 'سنة', 'שנה', 'سال', '年', '년', 'ปี', 'वर्ष', 'expyear', 'aasta', 'metai', 'gads', 'godina', 'evf']);

/** Reads one control by itself; its neighbours are looked at by `readFields`. */
export function roleOf(control: ControlReport, tables: CompiledTables): RoleReading {
  const declared = declaredRole(control.autocomplete) ?? declaredRole(/autocomplete(?:type)?=(\S+)/u.exec(control.hint)?.[1] ?? '');
  const scores = scoreWords(control, tables);
  if (declared !== null && !contradicted(declared, scores)) return { role: refineExpiry(declared, control), basis: 'declared', weight: 0 };
  if (control.type === 'radio' || control.type === 'checkbox' || control.element === 'choice') return { role: 'other', basis: 'none', weight: 0 };
  const best = bestOf(scores, control);
  if (control.type === 'password') return password(best, scores);
  if (control.type === 'file') return best !== null && UPLOADED.has(best[0]) ? { role: best[0] === 'card-photo' ? 'card-photo' : 'id-upload', basis: 'words', weight: best[1] } : none;
  if (best !== null && best[1] >= ENOUGH) return { role: refineExpiry(best[0], control), basis: 'words', weight: best[1] };
  const typed = TYPED[control.type];
  if (typed !== undefined) return { role: typed, basis: 'declared', weight: 0 };
  if (best !== null) return { role: refineExpiry(best[0], control), basis: 'words', weight: best[1] };
  return none;
}

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

function scoreWords(control: ControlReport, tables: CompiledTables): Map<FieldRole, number> {
  const scores = new Map<FieldRole, number>();
  const count = (hits: readonly Hit<FieldRole>[], weight: number): void => {
    for (const hit of hits) scores.set(hit.value, (scores.get(hit.value) ?? 0) + weight * Math.min(2, 0.6 + hit.size / 14));
  };
  const { fields } = tables;
  // In a name the last word is the thing, the words before say whose: `shippingAddress.city` is a city.
  const countName = (name: string, weight: number): void => {
    const hits = fields.inName(splitName(name));
    const last = hits.at(-1)?.phrase;
    count(hits.filter((hit) => hit.phrase === last), weight);
    count(hits.filter((hit) => hit.phrase !== last), weight * 0.4);
  };
  count(fields.inText(control.label), WEIGHTS.label);
  count(fields.inText(control.placeholder), WEIGHTS.placeholder);
  count(fields.inText(control.aria), WEIGHTS.aria);
  countName(control.name, WEIGHTS.name);
  if (control.id !== control.name) countName(control.id, WEIGHTS.id);
  count(fields.inName(splitName(control.hint.replace(/(?:^|\s)class=.*$|[\w-]+=/gu, ' '))), WEIGHTS.hint);
  if (control.label === '') count(fields.inText(control.near), WEIGHTS.near);
  return scores;
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
