import { fold, wordsOf } from '../payment/fold';
import { parseCues, Phrases } from '../payment/phrases';
import type { DisclosedKind, PageKind } from './disclosures';

/** The tables by which disclosures are read, as text; see knowledge/cues. */
export interface DisclosureTables {
  readonly links: string;
  readonly labels: string;
  readonly forms: string;
  readonly countries: string;
  readonly remains: readonly RegExp[];
  /** Paths on which the shopper's own data stand. */
  readonly till: RegExp;
}

/** A legal form as it is looked for in a text. */
export interface LegalForm { readonly form: string; readonly countries: readonly string[] }

export interface CompiledDisclosureTables {
  readonly pages: Phrases<PageKind>;
  /** Kinds of value by folded label, words joined by spaces. */
  readonly labels: ReadonlyMap<string, DisclosedKind>;
  /** Forms by their words in lower case, dots and commas left out: "sp z oo". */
  readonly forms: ReadonlyMap<string, LegalForm>;
  /** Forms that also stand before the name, by the same words. */
  readonly formsBefore: ReadonlySet<string>;
  /** Forms of scripts without spaces, longest first. */
  readonly unspacedForms: readonly LegalForm[];
  /** ISO code by folded name. */
  readonly countries: ReadonlyMap<string, string>;
  readonly remains: readonly RegExp[];
  readonly till: RegExp;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}㈜(]/u;

/** The words of a legal form, or of what may be one: capitals, dots and commas are written as people like. */
export const formKey = (text: string): string => text.toLowerCase().replaceAll(/[.,]/gu, '').replaceAll(/\s+/gu, ' ').trim();

const byLength = (a: string, b: string): number => b.length - a.length;

function compileForms(table: string): Pick<CompiledDisclosureTables, 'forms' | 'formsBefore' | 'unspacedForms'> {
  const forms = new Map<string, { form: string; countries: string[] }>();
  const formsBefore = new Set<string>();
  const unspaced = new Set<string>();
  for (const line of table.split('\n')) {
    const [countries = '', names = ''] = line.split('|').map((cell) => cell.trim());
    for (const name of names.split(';').map((cell) => cell.trim()).filter((cell) => cell !== '')) {
      const form = name.replace(/\*$/u, '');
      const key = formKey(form);
      const known = forms.get(key) ?? { form, countries: [] };
      known.countries.push(...countries.split(',').filter((country) => !known.countries.includes(country)));
      forms.set(key, known);
      if (name.endsWith('*')) formsBefore.add(key);
      if (UNSPACED.test(form)) unspaced.add(key);
    }
  }
  return { forms, formsBefore, unspacedForms: [...unspaced].toSorted(byLength).flatMap((key) => forms.get(key) ?? []) };
}

/** Compiles the tables; done once. */
export function compileDisclosureTables(tables: DisclosureTables): CompiledDisclosureTables {
  const pages = new Phrases<PageKind>();
  for (const { key, phrases } of parseCues(tables.links)) for (const phrase of phrases) pages.add(phrase, key as PageKind);
  const labels = new Map<string, DisclosedKind>();
  for (const { key, phrases } of parseCues(tables.labels)) {
    for (const phrase of phrases) {
      const label = wordsOf(fold(phrase)).join(' ');
      if (label !== '' && !labels.has(label)) labels.set(label, key as DisclosedKind);
    }
  }
  const countries = new Map<string, string>();
  for (const line of tables.countries.split('\n')) {
    const [code = '', names = ''] = line.split('|').map((cell) => cell.trim());
    for (const name of names.split(';')) if (name.trim() !== '') countries.set(wordsOf(fold(name)).join(' '), code);
  }
  return {
    pages, labels, countries, remains: tables.remains, till: tables.till,
    ...compileForms(tables.forms),
  };
}
