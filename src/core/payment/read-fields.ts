import { MONTH_WORDS, roleOf, YEAR_WORDS } from './field-role';
import type { RoleReading } from './field-role';
import { fold, isUnspaced, splitName, wordsOf } from './fold';
import type { ControlReport, FrameReport } from './frame-report';
import { optionsKind } from './options';
import type { FieldRole } from './page-facts';
import type { CompiledTables } from './page-tables';

/** One control with its role, in one frame. */
export interface FieldReading extends RoleReading {
  readonly control: ControlReport;
}

/** How many controls apart the parts of one card may stand. */
const CARD_SPAN = 12;

/**
 * Roles of all controls of a frame: each by its own words first, then by the card fields it stands among
 * (a row of unnamed selects after a card number is an expiry date).
 */
export function readFields(report: FrameReport, tables: CompiledTables): readonly FieldReading[] {
  const fields = report.controls.map((control): FieldReading => ({ control, ...roleOf(control, tables) }));
  findUnnamedNumber(fields);
  const pans = fields.flatMap((field, index) => (field.role === 'pan' ? [index] : []));
  for (const pan of pans) completeCard(fields, pan);
  dropLoneCodes(fields);
  return fields;
}

const EXPIRY: ReadonlySet<FieldRole> = new Set(['expiry', 'expiry-month', 'expiry-year']);
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  'number', 'no', 'num', 'nr', 'numero', 'nummer', 'numer', 'cislo', 'broj', 'szam', 'numar', 'numara', 'numarasi', 'номер', 'αριθμος', 'رقم', 'מספר', 'شماره', 'संख्या', 'หมายเลข', 'so', 'nomor', 'nombor', '号码', '號碼', '番号', '번호',
]);

/** "Number" between a card holder and an expiry date is the card's, though it does not say so. */
function findUnnamedNumber(fields: FieldReading[]): void {
  if (fields.some((field) => field.role === 'pan')) return;
  const expiry = fields.findIndex((field) => EXPIRY.has(field.role));
  if (expiry < 1 || !fields.some((field) => field.role === 'holder' || field.role === 'cvc')) return;
  for (let index = expiry - 1; index >= Math.max(0, expiry - 3); index -= 1) {
    const field = fields[index];
    if (field === undefined || field.control.element !== 'input' || field.role !== 'other' || field.control.form !== fields[expiry]?.control.form) continue;
    const words = wordsOf(fold(field.control.label || field.control.near || field.control.placeholder));
    if (words.length > 0 && words.length <= 2 && words.some((word) => NUMBER_WORDS.has(word))) {
      fields[index] = { ...field, role: 'pan', basis: 'context' };
      return;
    }
  }
}

/** In a frame this small a lone code may be a provider's hosted field. */
const HOSTED_FIELDS = 3;

/** "Security code" with no card anywhere is a picture puzzle's; a name such as `cvv` stays what it is. */
function dropLoneCodes(fields: FieldReading[]): void {
  const companions = fields.some((field) => field.role === 'pan' || field.role === 'holder' || EXPIRY.has(field.role));
  if (companions || fields.length <= HOSTED_FIELDS) return;
  for (const [index, field] of fields.entries()) {
    if (field.role !== 'cvc' || field.basis !== 'words' || /cv[cvnd]|csc|card/iu.test(`${field.control.name} ${field.control.id}`)) continue;
    fields[index] = { ...field, role: 'other', basis: 'context' };
  }
}

/** All words of a short caption are words for month, or all for year: "月", "MM", "Year:". */
function halfOfDate(control: ControlReport): FieldRole | null {
  const caption = control.label || control.placeholder || control.near || splitName(control.name);
  const words = wordsOf(fold(caption)).filter((word) => !/^\p{N}+$/u.test(word));
  if (words.length === 0 || words.length > 2 || (words.length > 1 && isUnspaced(caption))) return null;
  if (words.every((word) => MONTH_WORDS.has(word))) return 'expiry-month';
  return words.every((word) => YEAR_WORDS.has(word)) ? 'expiry-year' : null;
}

function completeCard(fields: FieldReading[], pan: number): void {
  const form = fields[pan]?.control.form ?? null;
  const nearby: number[] = [];
  for (let index = Math.max(0, pan - 4); index < fields.length && index <= pan + CARD_SPAN; index += 1) {
    if (fields[index]?.control.form === form) nearby.push(index);
  }
  const has = (...roles: readonly FieldRole[]): boolean => nearby.some((index) => roles.includes(fields[index]?.role ?? 'other'));
  const set = (index: number, role: FieldRole): void => {
    const field = fields[index];
    if (field !== undefined) fields[index] = { ...field, role, basis: 'context' };
  };
  const free = (index: number): ControlReport | null => {
    const field = fields[index];
    if (field === undefined) return null;
    const vague = field.basis === 'none' || field.role === 'other' || (field.role === 'expiry' && field.control.element === 'select') || (field.basis === 'words' && field.weight < 3);
    return vague ? field.control : null;
  };
  for (const index of nearby) {
    const control = free(index);
    if (control === null) continue;
    const kind = control.element === 'select' ? optionsKind(control.options, control.sample) : null;
    const half = index > pan && control.type !== 'radio' && control.type !== 'checkbox' ? halfOfDate(control) : null;
    if (half !== null && !has(half)) set(index, half);
    else if (kind === 'months' && !has('expiry-month') && !has('birth-date')) set(index, 'expiry-month');
    else if (kind === 'years-ahead' && !has('expiry-year')) set(index, 'expiry-year');
  }
  joinSplitNumber(fields, pan, set);
  if (has('cvc') || !has('expiry', 'expiry-month', 'expiry-year')) return;
  const code = nearby.find((index) => {
    const control = free(index);
    return index > pan && control !== null && control.element === 'input' && isShortCode(control);
  });
  if (code !== undefined) set(code, 'cvc');
}

const isShortCode = (control: ControlReport): boolean =>
  (control.maxLength === 3 || control.maxLength === 4) && ['text', 'tel', 'password', 'number'].includes(control.type);

/** A card number in four boxes of four digits: all of them are the number. */
function joinSplitNumber(fields: readonly FieldReading[], pan: number, set: (index: number, role: FieldRole) => void): void {
  if (fields[pan]?.control.maxLength !== 4) return;
  for (let index = pan + 1; index <= pan + 3; index += 1) {
    const field = fields[index];
    if (field === undefined || field.control.maxLength === null || field.control.maxLength > 7 || field.control.maxLength < 4 || field.role === 'cvc' || field.basis === 'declared') return;
    set(index, 'pan');
  }
}
