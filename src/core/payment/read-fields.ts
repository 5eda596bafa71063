import { roleOf } from './field-role';
import type { RoleReading } from './field-role';
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
  const pans = fields.flatMap((field, index) => (field.role === 'pan' ? [index] : []));
  for (const pan of pans) completeCard(fields, pan);
  return fields;
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
    if (kind === 'months' && !has('expiry-month') && !has('birth-date')) set(index, 'expiry-month');
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
