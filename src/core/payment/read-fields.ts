import { MONTH_WORDS, NUMBER_WORDS, roleOf, YEAR_WORDS } from './field-role';
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
  dropEchoes(fields);
  codesOfGiftCards(fields);
  findUnnamedNumber(fields);
  const pans = fields.flatMap((field, index) => (field.role === 'pan' ? [index] : []));
  for (const pan of pans) completeCard(fields, pan);
  halveDates(fields);
  dropLoneCodes(fields);
  return fields;
}

const CARD: ReadonlySet<FieldRole> = new Set(['pan', 'cvc', 'expiry', 'expiry-month', 'expiry-year']);

/** How far a caption reaches beyond the control it stands at. */
const ECHO = 3;

/**
 * A caption stands near several controls: hidden twins, validators, boxes for the next focus. Where a neighbour has the caption for its
 * own, what merely stands near it is not that field again. The four boxes of a split number are.
 */
function dropEchoes(fields: FieldReading[]): void {
  const caption = (text: string): string => wordsOf(fold(text)).join(' ');
  for (const [index, field] of fields.entries()) {
    const { control, role, basis } = field;
    if (!CARD.has(role) || basis !== 'words' || control.label !== '' || control.placeholder !== '' || control.aria !== '' || (role === 'pan' && control.maxLength === 4)) continue;
    const owner = fields.slice(Math.max(0, index - ECHO), index + ECHO + 1).find((other) =>
      other !== field && other.role === role && ((field.nearOnly === true && other.nearOnly !== true && caption(other.control.near) === caption(control.near)) || [other.control.label, other.control.aria, other.control.placeholder].some((text) => text !== '' && caption(text) === caption(control.near))));
    if (owner !== undefined) fields[index] = { ...field, role: 'other', basis: 'context' };
  }
}

/** The code beside a gift card's number is the gift card's, whatever it is called. */
function codesOfGiftCards(fields: FieldReading[]): void {
  for (const [index, field] of fields.entries()) {
    const before = fields.slice(Math.max(0, index - 2), index).findLast((other) => other.role === 'pan' || isGift(other));
    const own = field.role === 'gift-card' && PIN.test(splitName(`${field.control.name} ${field.control.label.slice(0, 40)}`));
    if (own || (field.role === 'cvc' && field.basis !== 'declared' && before !== undefined && isGift(before))) fields[index] = { ...field, role: 'pin', basis: 'context' };
  }
}

const PIN = /\bpin\b/u;
const GIFT = /\bgift ?(?:card|cert|code)/u;
/** By its role, or by its own name where other words beside it say something else. */
const isGift = ({ role, control }: FieldReading): boolean => role === 'gift-card' || (role !== 'pan' && GIFT.test(splitName(control.name)));

/** Two dates side by side under one caption are a month and a year; a month without a year holds both. */
function halveDates(fields: FieldReading[]): void {
  for (const [index, field] of fields.entries()) {
    const next = fields[index + 1];
    const sameForm = next?.control.form === field.control.form;
    if (field.role === 'expiry' && next?.role === 'expiry' && sameForm && field.basis !== 'declared' && (field.control.label || field.control.near) === (next.control.label || next.control.near)) {
      fields[index] = { ...field, role: 'expiry-month' };
      fields[index + 1] = { ...next, role: 'expiry-year' };
    } else if (field.role === 'expiry-month' && field.basis === 'words' && field.control.element === 'input' && field.control.maxLength !== 2 && !fields.some(({ role, control }) => role === 'expiry-year' && control.form === field.control.form)) {
      fields[index] = { ...field, role: 'expiry' };
    }
  }
}

const EXPIRY: ReadonlySet<FieldRole> = new Set(['expiry', 'expiry-month', 'expiry-year']);
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
    const vague = field.basis === 'none' || field.role === 'other' || (field.role === 'expiry' && field.control.element === 'select') || (field.basis === 'words' && (field.weight < 3 || field.nearOnly === true));
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
  const last = Math.max(...nearby.filter((index) => EXPIRY.has(fields[index]?.role ?? 'other')));
  const code = nearby.find((index) => {
    const control = free(index);
    // Right after the date a "verification code" is the card's, unless it says where it is sent to.
    const called = fields[index];
    if (index > pan && index <= last + 2 && called?.role === 'otp' && called.basis === 'words' && !SENT.test(`${called.control.label} ${called.control.placeholder} ${called.control.name}`)) return true;
    return index > pan && control !== null && control.element === 'input' && isShortCode(control);
  });
  if (code !== undefined) set(code, 'cvc');
}

const SENT = /sms|mail|phone|sent|otp|one.?time|app\b/iu;

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
