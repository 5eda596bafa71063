import { boolean, integer, list, nullable, object, text, word, type Decoder } from '../decoder';
import type { NumberState } from './company-number';
import type { Chance } from './disclosure-report';
import type { NumberKind } from './numbers/scheme';
import type { Disclosed, DisclosedKind, DisclosedNumber, Disclosures, LegalLink, PageKind, ReadPage, Seal, Timer, Where } from './disclosures';

export const PAGE_KINDS: Readonly<Record<PageKind, true>> = { imprint: true, contact: true, about: true, terms: true, returns: true, privacy: true, other: true };
export const DISCLOSED_KINDS: Readonly<Record<DisclosedKind, true>> = {
  company: true, form: true, representative: true, address: true, country: true, phone: true, email: true,
};
export const NUMBER_KINDS: Readonly<Record<NumberKind, true>> = { vat: true, register: true, tax: true, permit: true, lei: true, iban: true, icp: true };
export const NUMBER_STATES: Readonly<Record<NumberState, true>> = { 'well-formed': true, 'form-ok': true, 'check-digit-wrong': true, malformed: true, masked: true };
export const CHANCES: Readonly<Record<Chance, true>> = { viewers: true, stock: true, purchase: true };
const BASES: Readonly<Record<Where['basis'], true>> = { text: true, data: true, link: true };
const WAYS: Readonly<Record<Where['by'], true>> = { visit: true, fetch: true };

const path = text(2048);
const short = text(512);
const day = text(10, /^\d{4}-\d\d-\d\d$/u, 'an ISO day');
const instant = text(32, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u, 'an ISO 8601 instant in UTC');
const count = integer(0, 1_000_000);

const where = object<Where>({ page: word(PAGE_KINDS), path, on: day, basis: word(BASES), by: word(WAYS) });

/** Disclosures as they are stored and sent. The bounds are above what the reader keeps. */
export const disclosures: Decoder<Disclosures> = object<Disclosures>({
  items: list(object<Disclosed>({ kind: word(DISCLOSED_KINDS), value: short, label: short, where }), 256),
  numbers: list(object<DisclosedNumber>({
    scheme: short, country: nullable(text(2, /^[A-Z]{2}$/u, 'a country code')), kind: word(NUMBER_KINDS), value: short, state: word(NUMBER_STATES), where,
  }), 64),
  pages: list(object<ReadPage>({ kind: word(PAGE_KINDS), path, on: day, by: word(WAYS) }), 64),
  links: list(object<LegalLink>({ kind: word(PAGE_KINDS), path }), 64),
  remains: list(short, 64),
  seals: list(object<Seal>({ hint: short, from: nullable(short), to: nullable(short) }), 64),
  origins: list(short, 128),
  social: object<Disclosures['social']>({ dead: count, live: count }),
  timers: list(object<Timer>({ path, seconds: integer(0, 40_000_000), at: instant, restarted: boolean }), 32),
  chances: list(word(CHANCES), 8),
});
