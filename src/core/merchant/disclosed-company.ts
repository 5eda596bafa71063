import { formKey, type CompiledDisclosureTables, type LegalForm } from './disclosure-tables';

export interface FoundCompany { readonly name: string; readonly form: LegalForm }

/** A word of a name: begins with a capital, a digit or a letter of a script without capitals; or joins two such words. */
const NAME_WORD = /^[„“"«'(]?(?:[\p{Lu}\p{Lt}\p{N}]|[\p{Lo}])/u;
const JOINS = /^(?:&|\+|und|and|et|y|e|i|a|en|og|och|ja|de|du|di|da|do|dos|del|della|der|des|von|van|the|of|la|le|les|-|–|mit|für|pour|per|para)$/u;
const LEADING = /^(?:©|\(c\)|copyright|\d{4}(?:\s?[-–]\s?\d{2,4})?|all|by|von|par|di|by:|firma|the|[-–—,.])$/iu;
const MOST_WORDS = 8;
const OPENING = /[„“"«»”'`()]/gu;

/** Words of a name standing directly before a place in the text. */
function wordsBefore(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const taken: string[] = [];
  for (const word of words.toReversed()) {
    if (taken.length >= MOST_WORDS || LEADING.test(word)) break;
    if (!NAME_WORD.test(word) && !JOINS.test(word)) break;
    // A sentence or a list ended here.
    if (/[.;:!?|]$/u.test(word) && taken.length > 0 && word.length > 4) break;
    if (word.endsWith(',') && taken.length > 0 && !/^(?:Co|GmbH|San|Tic)/u.test(taken[0] ?? '')) break;
    taken.unshift(word);
  }
  while (taken.length > 0 && JOINS.test(taken[0] ?? '')) taken.shift();
  return taken;
}

/** Words of a name standing directly after a form that comes first. */
function wordsAfter(text: string): readonly string[] {
  const quoted = /^[\s:]*[«"„“”]([^»"“”]{2,60})[»"“”]/u.exec(text);
  if (quoted !== null) return [quoted[1] ?? ''];
  const taken: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    if (taken.length >= 6 || (!NAME_WORD.test(word) && !(taken.length > 0 && JOINS.test(word)))) break;
    taken.push(word.replace(/[.,;:]+$/u, ''));
    if (/[.,;:!?|]$/u.test(word)) break;
  }
  return taken;
}

const tidy = (name: string): string => name.replaceAll(/\s+/gu, ' ').replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '').trim();

/** A legal form of up to five words has this many characters at most. */
const FORM_WORDS = 5;

interface At { readonly from: number; readonly to: number; readonly form: LegalForm; readonly key: string }

/** Where legal forms stand in a line: whole words, the longest at each place; anywhere in scripts without spaces. */
function formsIn(line: string, tables: CompiledDisclosureTables): readonly At[] {
  const found: At[] = [];
  const words = [...line.matchAll(/[^\s,;|()]+[,]?|\([^\s()]{1,24}\)/gu)];
  for (let start = 0; start < words.length; start += 1) {
    for (let size = Math.min(FORM_WORDS, words.length - start); size > 0; size -= 1) {
      const first = words[start];
      const last = words[start + size - 1];
      if (first === undefined || last === undefined) break;
      const to = last.index + last[0].length;
      const text = line.slice(first.index, to);
      const key = formKey(text);
      const form = tables.forms.get(key);
      // "as", "ab", "kg", "is": a form of two letters is one only in the capitals its law gives it.
      if (form === undefined || (key.length <= 3 && !text.startsWith(form.form.replaceAll('.', '').slice(0, 2)) && !text.startsWith(form.form.slice(0, 2)))) continue;
      found.push({ from: first.index, to: text.endsWith(',') ? to - 1 : to, form, key });
      start += size - 1;
      break;
    }
  }
  for (const form of tables.unspacedForms) {
    const from = line.indexOf(form.form);
    if (from >= 0 && !found.some((each) => each.from <= from && from < each.to)) found.push({ from, to: from + form.form.length, form, key: formKey(form.form) });
  }
  return found;
}

/** Names with a legal form in one line, each with the form. */
export function companiesIn(line: string, tables: CompiledDisclosureTables): readonly FoundCompany[] {
  if (line.length > 240) return [];
  const found: FoundCompany[] = [];
  for (const { from, to, form, key } of formsIn(line, tables)) {
    const before = tidy(wordsBefore(line.slice(0, from)).join(' '));
    if (before.replaceAll(OPENING, '').length >= 2) found.push({ name: tidy(`${before}${/\s$/u.test(line.slice(0, from)) ? ' ' : ''}${line.slice(from, to)}`), form });
    else if (tables.formsBefore.has(key)) {
      const after = tidy(wordsAfter(line.slice(to)).join(' '));
      if (after.replaceAll(OPENING, '').length >= 2) found.push({ name: tidy(`${line.slice(from, to)} ${after}`), form });
    }
  }
  return longest(found);
}

/** "Muster GmbH & Co. KG" is found at each of its forms; the longest name is meant. */
const longest = (found: readonly FoundCompany[]): readonly FoundCompany[] =>
  found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.startsWith(name)));
