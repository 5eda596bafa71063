import { fold, wordsOf } from '../payment/fold';
import { LABELS } from './numbers/label-index';
import { lettersOf } from './numbers/scheme';
import type { CompiledDisclosureTables } from './disclosure-tables';
import type { DisclosedKind } from './disclosures';

/** A value behind its label, as the page has it. */
export interface Labelled { readonly kind: DisclosedKind; readonly label: string; readonly value: string; readonly line: number }

/** Signs with which shops put several statements on one line. */
/** A hyphen or a slash parts two statements only where the second begins with a label: "São Paulo - SP" is one. */
const SEPARATOR = /[|•●▪◆‖;]|\s·\s|\s[–—/-]\s(?=[^:：]{1,40}[:：])|(?<=\p{Ll}{4}|[\p{N})])\.\s+(?=\p{Lu})/u;
/** "Tel. +48 12 …" needs no colon: a number follows. */
const PHONE = /^(\p{L}{1,14})\.?\s+(?=[+(]?\d)(.*)$/u;
const LABEL = /^[\s\-–•*]*([^:：]{1,60}?)\s*[:：]\s*(.*)$/u;
/** Addresses are given over some lines. */
const ADDRESS_LINES = 4;
const LONGEST = 160;

/**
 * Kind of the label a text is; null when it is none. A label may go on after its phrase ("USt-IdNr. gemäß § 27 a UStG"), as long as
 * the phrase is half of it.
 */
function kindOf(text: string, tables: CompiledDisclosureTables, whole: boolean): { kind: DisclosedKind; label: string } | null {
  const words = wordsOf(fold(text.replace(/\([^)]*\)/gu, ' ')));
  for (let size = Math.min(words.length, 8); size > 0; size -= 1) {
    if (size * 2 < words.length || (whole && size < words.length)) return null;
    const label = words.slice(0, size).join(' ');
    const kind = tables.labels.get(label) ?? tables.labels.get(words.slice(0, size).join(''));
    if (kind !== undefined) return { kind, label };
  }
  return null;
}

/** The lines of a page cut into statements, so that each has at most one label at its start. */
export const statementsOf = (line: string): readonly string[] => line.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');

/** "Tel: 1 E-mail: x" is two statements; "Kuyumcular Cad. No: 4" is one. */
function cutAtLabels(statement: string, isLabelWord: (word: string) => boolean): readonly string[] {
  const cuts = [...statement.matchAll(/(?<=\S\s)([^\s:：]{1,24})[:：]/gu)].filter(({ 1: word = '' }) => isLabelWord(word)).map(({ index }) => index);
  return [0, ...cuts].map((from, at, all) => statement.slice(from, all[at + 1] ?? statement.length).trim());
}

/**
 * Finds values behind labels: on the same line after a colon, or on the lines after a line that is a label and nothing else
 * (tables and definition lists come as such lines).
 * @param links folded words of the page's links: a label followed by a link's name is a menu, not a statement
 */
export function labelled(lines: readonly string[], links: ReadonlySet<string>, tables: CompiledDisclosureTables): readonly Labelled[] {
  const found: Labelled[] = [];
  const isLabelWord = (word: string): boolean => kindOf(word, tables, true) !== null || LABELS.has(lettersOf(word));
  const isLabel = (line: string): boolean => {
    const text = LABEL.exec(line)?.[1] ?? line;
    return kindOf(text, tables, !LABEL.test(line)) !== null || LABELS.has(lettersOf(text));
  };
  const after = (index: number, kind: DisclosedKind): string => {
    const taken: string[] = [];
    for (const line of lines.slice(index + 1, index + 1 + (kind === 'address' ? ADDRESS_LINES : 1))) {
      if (isLabel(line) || links.has(fold(line))) break;
      taken.push(line);
    }
    return taken.join(', ');
  };
  const put = (kind: DisclosedKind, label: string, value: string, line: number): void => {
    const plain = value.replace(/^[\s,:：-]+|[\s,]+$/gu, '').slice(0, LONGEST);
    if (plain !== '' && !links.has(fold(plain))) found.push({ kind, label, value: plain, line });
  };
  for (const [index, line] of lines.entries()) {
    for (const statement of statementsOf(line).flatMap((part) => cutAtLabels(part, isLabelWord))) {
      const phone = PHONE.exec(statement);
      const match = phone !== null && kindOf(phone[1] ?? '', tables, true)?.kind === 'phone' ? phone : LABEL.exec(statement);
      const text = match?.[1] ?? statement;
      if (text.length > 60) continue;
      const kind = kindOf(text, tables, match === null);
      if (kind === null) continue;
      const value = match?.[2] ?? '';
      put(kind.kind, kind.label, value === '' ? after(index, kind.kind) : value, index);
    }
  }
  return found;
}
