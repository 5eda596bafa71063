import { fold, isUnspaced } from '../payment/fold';
import { asciiDigits, companyNumber, MASK, nationalPart, stateOf, type CompanyNumber, type NumberState } from './company-number';
import { LABELS, LONGEST_LABEL, mayBeginLabel, UNSPACED_LABELS, type Announced } from './numbers/label-index';
import type { NumberScheme } from './numbers/scheme';
import { NUMBER_SCHEMES, schemeById } from './numbers/table';
import { IBAN_LENGTH } from './numbers/worldwide';

export interface FoundNumber extends CompanyNumber {
  /** `label`: announced by a word. `form`: recognised by its own shape and a passing check alone. */
  readonly by: 'label' | 'form';
  /** Where its first character stands in the text as given to fold; orders findings, no more. */
  readonly at: number;
}

export interface NumberHints {
  /** Country the shop says it is in, ISO 3166-1 alpha-2; decides words that many countries share (`VAT no.`, `Company number`). */
  readonly country: string | null;
}

interface Token { readonly text: string; readonly from: number; readonly to: number }

const TOKEN = /[\p{L}\p{M}&]+|[\p{N}•]+/gu;
const NUMERIC = /^[\p{N}•]/u;
/** What may stand between the groups of one number. No line break, no comma: those separate numbers. */
const INNER_GAP = /^[ \t.\-–—/·_'’\u00A0]{0,3}$/u;
/** Words between a label and its number that belong to neither; with legal references as German and Austrian pages have them. */
const FILLERS: ReadonlySet<string> = new Set(`n no nr num numero number nummer numara numarasi id reg code kod kodas cod codice is ist lautet gemass gem nach as per ss 27 139 a b c ustg umsatzsteuergesetz umsatzsteuergesetzes ao des der die den the of eu ue und and e et y i in im sob o os de la le du al su under sub with registered with company uk gb be nl fr it es pt ro bg at dk se fi pl cz sk si hr hu ie lu mt cy el gr ee lv lt 제 第 は 为 為 ·`.split(' '));

/** Upper bounds, so that no page can make reading costly. */
const CAPS = { text: 300_000, hits: 200, found: 60, window: 14, joins: 14, distance: 96, length: 44 } as const;

/**
 * Company, register, tax and VAT numbers, LEIs, IBANs and web-site filings in a text that a page shows, with what can be said of
 * each. Linear in the text; never throws. In text order, a number once per scheme and value. Where nothing tells which of several
 * countries' schemes is meant, nothing is said.
 */
export function readCompanyNumbers(text: string, hints: NumberHints = { country: null }): readonly FoundNumber[] {
  const folded = fold(asciiDigits(text.slice(0, CAPS.text)));
  const tokens = Array.from(folded.matchAll(TOKEN), (match): Token => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
  const found = new Map<string, FoundNumber>();
  let hits = 0;
  for (let index = 0; index < tokens.length && hits < CAPS.hits && found.size < CAPS.found; index += 1) {
    const label = labelAt(tokens, index);
    const reading = label === null ? byForm(folded, tokens, index) : byLabel(folded, tokens, label, hints.country);
    if (label !== null) hits += 1;
    if (reading !== null) {
      const key = `${reading.scheme} ${reading.value}`;
      if (!found.has(key) || found.get(key)?.by === 'form') found.set(key, reading);
    }
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

interface Label { readonly announced: Announced; readonly letters: string; readonly next: number }

/** The longest label that begins at a token; of unspaced scripts the longest that the token holds. */
function labelAt(tokens: readonly Token[], index: number): Label | null {
  const first = tokens[index]?.text ?? '';
  if (NUMERIC.test(first)) return null;
  if (isUnspaced(first)) {
    const label = UNSPACED_LABELS.find((one) => first.includes(one));
    const announced = label === undefined ? undefined : LABELS.get(label);
    return label === undefined || announced === undefined ? null : { announced, letters: label, next: index + 1 };
  }
  if (!mayBeginLabel(first)) return null;
  let best: Label | null = null;
  let letters = '';
  for (let at = index; at < tokens.length && at < index + 8; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (NUMERIC.test(word)) break;
    letters += word.replace(/&/gu, '');
    if (letters.length > LONGEST_LABEL) break;
    const announced = LABELS.get(letters);
    if (announced !== undefined) best = { announced, letters, next: at + 1 };
  }
  return best;
}

interface Match { readonly scheme: NumberScheme; readonly compact: string; readonly state: NumberState; readonly at: number; readonly adjacent: boolean; readonly prefixed: boolean }

function byLabel(folded: string, tokens: readonly Token[], label: Label, country: string | null): FoundNumber | null {
  const { schemes, kinds } = label.announced;
  const national = NUMBER_SCHEMES.filter((scheme) => scheme.country === country && kinds.includes(scheme.kind) && !schemes.includes(scheme));
  const candidates = [...schemes, ...national];
  const matches: Match[] = [];
  const end = tokens[label.next - 1]?.to ?? 0;
  let adjacent = true;
  let counted = false;
  for (let at = label.next; at < tokens.length && at < label.next + CAPS.window; at += 1) {
    const token = tokens[at];
    // A further label after a number announces the next number.
    if (token === undefined || token.from - end > CAPS.distance || (counted && labelAt(tokens, at) !== null)) break;
    const numeric = NUMERIC.test(token.text);
    if (numeric || token.text.length <= LETTERS_IN_FRONT) {
      const joins = joinsAt(folded, tokens, at);
      // A word that any country uses needs the country, or the country's letters in front of the number.
      const foreign = numeric || !kinds.includes('vat') ? [] : prefixedBy(token.text).filter((scheme) => !candidates.includes(scheme));
      for (const scheme of joins.length === 0 ? [] : [...candidates, ...foreign]) {
        const match = bestOf(joins, scheme);
        if (match !== null && (!foreign.includes(scheme) || match.prefixed)) matches.push({ ...match, at: token.from, adjacent });
      }
    }
    if (matches.some(({ state }) => state === 'well-formed')) break;
    counted ||= numeric;
    if (!FILLERS.has(token.text)) adjacent = false;
  }
  const chosen = choose(matches, schemes, country);
  // Three letters are a word in some other language: what fails behind them is told only where they are at home.
  if (chosen?.state === 'check-digit-wrong' && label.letters.length <= SHORT && chosen.scheme.country !== country && !chosen.prefixed) return null;
  if (chosen !== null && specimen(chosen.compact)) return null;
  if (chosen !== null) return { ...companyNumber(chosen.scheme, chosen.compact, chosen.state), by: 'label', at: chosen.at };
  return matches.length > 0 ? null : malformed(folded, tokens, label, country);
}

/** Letters of a label that may be an ordinary word elsewhere. */
const SHORT = 3;

/** One digit over and over stands in the fields of forms; it is nobody's number. */
const specimen = (compact: string): boolean => /^[A-Z]*(\d)\1{5,}$/u.test(compact);

/** Letters a number may begin with: country letters, or the six of an Italian person. */
const LETTERS_IN_FRONT = 16;

interface Join { readonly compact: string; readonly ends: boolean }

/** The groups from a token on, joined one by one. `ends`: no further digits follow closely, so this may be a whole number. */
function joinsAt(folded: string, tokens: readonly Token[], at: number): readonly Join[] {
  const joins: Join[] = [];
  let compact = '';
  for (let next = at; next < tokens.length && next < at + CAPS.joins; next += 1) {
    const token = tokens[next];
    if (token === undefined || (next > at && !INNER_GAP.test(folded.slice(tokens[next - 1]?.to ?? 0, token.from)))) break;
    compact += token.text.toUpperCase();
    if (compact.length > CAPS.length) break;
    if (/[\d•]/u.test(compact)) joins.push({ compact, ends: !goesOn(folded, tokens, next) });
  }
  return joins;
}

/** The join that fits a scheme best: a passing check first, then the longest. */
function bestOf(joins: readonly Join[], scheme: NumberScheme): Omit<Match, 'adjacent' | 'at'> | null {
  let best: Omit<Match, 'adjacent' | 'at'> | null = null;
  for (const { compact, ends } of joins) {
    const state = stateOf(scheme, compact);
    if (state === 'malformed' || (state === 'masked' && !/^[A-Z]{0,4}[\d•]{6,}$/u.test(compact))) continue;
    // What follows must not go on: a longer number is another number.
    if (state !== 'well-formed' && !ends) continue;
    if (best === null || state === 'well-formed' || best.state !== 'well-formed') {
      best = { scheme, compact, state, prefixed: scheme.prefix !== null && compact.startsWith(scheme.prefix) };
    }
  }
  return best;
}

function goesOn(folded: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && NUMERIC.test(next.text) && /^[ .\-–/]?$/u.test(folded.slice(tokens[index]?.to ?? 0, next.from));
}

/** Beside the label anything that fits counts, further on only a passing check; what several countries could mean needs the shop's. */
function choose(matches: readonly Match[], schemes: readonly NumberScheme[], country: string | null): Match | null {
  const passing = matches.filter(({ state }) => state === 'well-formed');
  const near = matches.filter(({ adjacent }) => adjacent);
  const groups = [passing.filter(({ adjacent }) => adjacent), near.filter(({ state }) => state !== 'check-digit-wrong'), passing, near];
  for (const group of groups) {
    const own = group.find(({ scheme, prefixed }) => prefixed || scheme.country === null) ?? group.find(({ scheme }) => scheme.country === country);
    if (own !== undefined) return own;
    const first = group[0];
    if (first !== undefined && schemes.includes(first.scheme) && group.every(({ scheme }) => scheme.country === first.scheme.country)) return first;
  }
  return null;
}

/** Characters too few or too many that a slip of the pen explains. */
const SLIP = 3;

/** True where the form would fit with up to three characters more or fewer at the end. */
function nearly(scheme: NumberScheme, compact: string): boolean {
  const national = nationalPart(scheme, compact);
  for (let count = 1; count <= SLIP; count += 1) {
    if (scheme.form.test(`${national}${'0'.repeat(count)}`) || scheme.form.test(national.slice(0, -count))) return true;
  }
  return false;
}

/** Announced by a word of one scheme, and what follows at once is that number but for a few characters. */
function malformed(folded: string, tokens: readonly Token[], label: Label, country: string | null): FoundNumber | null {
  const scheme = label.announced.schemes.find((one) => one.country === country)
    ?? (label.letters.length > SHORT && label.announced.schemes.length === 1 && label.announced.kinds.length === 0 ? label.announced.schemes[0] : undefined);
  if (scheme === undefined || label.letters.length < SHORT || (scheme.kind === 'register' && scheme.check === null)) return null;
  let at = label.next;
  while (FILLERS.has(tokens[at]?.text ?? '')) at += 1;
  const start = tokens[at]?.from ?? 0;
  const whole = joinsAt(folded, tokens, at).findLast(({ ends }) => ends)?.compact ?? '';
  if (start - (tokens[label.next - 1]?.to ?? 0) > NEAR || whole.replace(/[^\d•]/gu, '').length < FEWEST_DIGITS || specimen(whole)) return null;
  if (whole.includes(MASK)) return { ...companyNumber(scheme, whole, 'masked'), by: 'label', at: start };
  return nearly(scheme, whole) ? { ...companyNumber(scheme, whole, 'malformed'), by: 'label', at: start } : null;
}

/** Characters between a label and what it announces, and digits below which nothing is announced. */
const NEAR = 24;
const FEWEST_DIGITS = 5;

const FILING = /\p{L}(?:icp(?:备|證|证|備)|公网安备)$/u;

/** Numbers that need no announcement: VAT numbers with their country letters, IBANs, Chinese site filings. Only if all fits. */
function byForm(folded: string, tokens: readonly Token[], index: number): FoundNumber | null {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || NUMERIC.test(token.text) || !NUMERIC.test(next.text)) return null;
  const filing = FILING.exec(token.text);
  if (filing !== null) return siteFiling(folded, tokens, index, filing[0]);
  if (token.text.length > 4 || !/^-?$/u.test(folded.slice(token.to, next.from))) return null;
  const iban = token.text.length === 2 && IBAN_LENGTH.has(token.text.toUpperCase());
  const schemes = [...prefixedBy(token.text).filter(({ check }) => check !== null), ...(iban ? IBANS : [])];
  if (schemes.length === 0) return null;
  const joins = joinsAt(folded, tokens, index);
  for (const scheme of schemes) {
    const match = bestOf(joins, scheme);
    if (match?.state === 'well-formed' && (match.prefixed || scheme.kind === 'iban')) return { ...companyNumber(scheme, match.compact, match.state), by: 'form', at: token.from };
  }
  return null;
}

/** `京ICP备12345678号-1`: the letters stand in front of the number and may be glued to other words. */
function siteFiling(folded: string, tokens: readonly Token[], index: number, letters: string): FoundNumber | null {
  const scheme = schemeById(letters.includes('icp') ? 'cn-icp' : 'cn-psb');
  const end = tokens[index]?.to ?? 0;
  const own = [{ text: letters, from: end - letters.length, to: end }, ...tokens.slice(index + 1, index + 4)];
  const match = scheme === null ? null : bestOf(joinsAt(folded, own, 0), scheme);
  return match === null ? null : { ...companyNumber(match.scheme, match.compact, match.state), by: 'form', at: end - letters.length };
}

const PREFIXED = NUMBER_SCHEMES.filter((scheme) => scheme.kind === 'vat' && scheme.prefix !== null);
const IBANS = NUMBER_SCHEMES.filter((scheme) => scheme.kind === 'iban');

/** VAT schemes whose country letters a folded word begins with. */
function prefixedBy(word: string): readonly NumberScheme[] {
  const upper = word.slice(0, 3).toUpperCase();
  return PREFIXED.filter(({ prefix }) => prefix !== null && upper.startsWith(prefix));
}
