import { registrableDomain } from '../domain/address';
import type { FrameReading } from './frame-reading';
import type { Ask, CardEntry, FieldRole, FormFacts } from './page-facts';
import type { CompiledTables } from './page-tables';
import { pspOfOrigin } from './psp';
import type { FieldReading } from './read-fields';
import { parseUrl } from '../domain/parse-url';

const PAYMENT: ReadonlySet<FieldRole> = new Set(['pan', 'cvc', 'iban', 'crypto-address', 'gift-card']);
const CREDENTIALS: ReadonlySet<FieldRole> = new Set(['password', 'new-password', 'otp', 'pin', 'seed-phrase']);
const IDENTITY: ReadonlySet<FieldRole> = new Set(['national-id', 'passport', 'id-upload', 'card-photo', 'birth-date']);

/** What these fields ask of the shopper. A gift-card box alone is no payment form; beside card fields it changes nothing. */
export function asksOf(fields: readonly FieldReading[]): readonly Ask[] {
  const shown = fields.filter((field) => field.control.editable);
  const asks: Ask[] = [];
  if (shown.some((field) => PAYMENT.has(field.role) && field.role !== 'gift-card')) asks.push('payment');
  // A gift card's PIN is no credential.
  const gift = shown.some((field) => field.role === 'gift-card');
  if (shown.some((field) => CREDENTIALS.has(field.role) && !(gift && field.role === 'pin'))) asks.push('credentials');
  if (shown.some((field) => IDENTITY.has(field.role))) asks.push('identity');
  return asks;
}

export interface FormsReading {
  readonly forms: readonly FormFacts[];
  /** For a frame (its index) and a form of its report: the index into `forms`. */
  readonly indexOf: (frame: number, form: number | null) => number | null;
}

const MOST_FORMS = 80;

export function readForms(frames: readonly FrameReading[], tables: CompiledTables): FormsReading {
  const page = siteOf(frames[0]?.origin ?? null);
  const forms: FormFacts[] = [];
  const indices = new Map<string, number>();
  for (const [frame, reading] of frames.entries()) {
    for (const [index, form] of (reading.report?.forms ?? []).entries()) {
      if (forms.length >= MOST_FORMS) break;
      const target = form.action === null ? null : parseUrl(form.action)?.origin ?? null;
      indices.set(`${frame} ${index}`, forms.length);
      forms.push({
        frame,
        target,
        psp: pspOfOrigin(tables.psps, target, ['frame', 'api', 'redirect'])?.name ?? null,
        method: form.method,
        firstParty: target === null || siteOf(target) === page,
        asks: asksOf(reading.fields.filter((field) => field.control.form === index)),
      });
    }
  }
  return { forms, indexOf: (frame, form) => (form === null ? null : (indices.get(`${frame} ${form}`) ?? null)) };
}

/** Registrable domain of an origin, or the bare host where there is none. */
export function siteOf(origin: string | null): string | null {
  const hostname = origin === null ? undefined : parseUrl(origin)?.hostname;
  if (hostname === undefined) return null;
  return registrableDomain(hostname) ?? (hostname === '' ? null : hostname);
}

/** Places that take card digits: fields in readable frames, and providers' fields in frames nobody could read. */
export function readCardEntries(frames: readonly FrameReading[], forms: FormsReading): readonly CardEntry[] {
  const page = siteOf(frames[0]?.origin ?? null);
  const entries = new Map<string, CardEntry>();
  for (const [index, frame] of frames.entries()) {
    const card = frame.fields.find((field) => field.role === 'pan') ?? frame.fields.find((field) => field.role === 'cvc');
    const hosted = card === undefined && frame.report === null && frame.visible && frame.psp !== null && frame.psp.kind === 'psp' && CARD_FRAME.test(`${frame.hint} ${frame.path}`);
    if (card === undefined && !hosted) continue;
    const form = card === undefined ? null : forms.indexOf(index, card.control.form);
    // about:blank and srcdoc frames without an origin of their own act for the page around them.
    const where = frame.psp !== null ? 'psp' : index === 0 || siteOf(frame.origin) === page ? 'shop' : 'unknown-frame';
    const entry: CardEntry = { where, origin: frame.origin, psp: frame.psp?.name ?? null, postsTo: form === null ? null : (forms.forms[form]?.target ?? null) };
    entries.set(`${entry.origin} ${entry.postsTo}`, entry);
  }
  return [...entries.values()].slice(0, 20);
}

const CARD_FRAME = /card|cvc|cvv|expir|number|hosted-?field|pan\b|securefield|credit/iu;
