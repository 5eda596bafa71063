import { boolean, integer, list, literal, nullable, object, text, word, type Decoder } from '../decoder';

/** A link of the page: its words, and where it leads. Own targets are paths, others origin and path; empty when it leads nowhere. */
export interface LinkReport { readonly text: string; readonly to: string; readonly own: boolean }

/** One property of an organisation in JSON-LD or microdata, as `Organization.legalName`. */
export interface PropertyReport { readonly property: string; readonly value: string }

/** A picture that may be a seal, a rating or a payment badge. */
export interface SealReport {
  /** Alternative text and file name. */
  readonly hint: string;
  /** Origin it was loaded from; null when it is the shop's own or has no address. */
  readonly from: string | null;
  /** Where the link around it leads, as in LinkReport; null without a link. */
  readonly to: string | null;
}

/** A running countdown: seconds left when it was read. */
export interface TimerReport { readonly hint: string; readonly seconds: number }

/** What a page's own script makes up by chance: how many look on, how many are left, who has just bought. */
export type Chance = 'viewers' | 'stock' | 'purchase';
const CHANCES: Readonly<Record<Chance, true>> = { viewers: true, stock: true, purchase: true };

/**
 * What the disclosure reader reports of one page: the shop's statements about itself, raw, capped and redacted. On pages where the
 * shopper pays only the footer is read, because the rest shows the shopper's own name and address.
 */
export interface DisclosureReport {
  readonly schema: 1;
  /** Origin and path, redacted. */
  readonly url: string;
  /** As `<html lang>` says it; empty when it does not. */
  readonly language: string;
  readonly title: string;
  /** True when the whole page was read, false for the footer alone. */
  readonly whole: boolean;
  /** Text of blocks, in document order. */
  readonly lines: readonly string[];
  readonly links: readonly LinkReport[];
  readonly properties: readonly PropertyReport[];
  readonly seals: readonly SealReport[];
  /** Origins of foreign scripts and frames. */
  readonly origins: readonly string[];
  readonly timers: readonly TimerReport[];
  readonly chances: readonly Chance[];
}

/** Upper bounds, counts and characters; the decoder's are the same, so that no page can send more. */
export const DISCLOSURE_CAPS = {
  lines: 900, line: 300, links: 260, linkText: 80, address: 300, properties: 60, value: 240, seals: 40, hint: 120, origins: 60, timers: 8, chances: 3,
} as const;

const C = DISCLOSURE_CAPS;

export const disclosureReport: Decoder<DisclosureReport> = object<DisclosureReport>({
  schema: literal(1),
  url: text(C.address),
  language: text(35),
  title: text(C.value),
  whole: boolean,
  lines: list(text(C.line), C.lines),
  links: list(object<LinkReport>({ text: text(C.linkText), to: text(C.address), own: boolean }), C.links),
  properties: list(object<PropertyReport>({ property: text(C.hint), value: text(C.value) }), C.properties),
  seals: list(object<SealReport>({ hint: text(C.hint), from: nullable(text(C.address)), to: nullable(text(C.address)) }), C.seals),
  origins: list(text(C.address), C.origins),
  timers: list(object<TimerReport>({ hint: text(C.hint), seconds: integer(0, 40_000_000) }), C.timers),
  chances: list(word(CHANCES), C.chances),
});
