import type { Ask, MethodFacts, PaymentMethod } from '../../core/payment/page-facts';
import { fields, listOf, numberOf, presentOf, textOf, wordOf } from './read';

/** When the page's name was registered: known, asked in vain, or not asked yet. */
export type RegistrationView =
  | { readonly kind: 'known'; readonly on: string; readonly source: string; readonly asOf: string }
  | { readonly kind: 'none' | 'no-service' | 'unasked' };
/** Where card digits go: into whose page or frame, and to whom the form sends them when that is somebody else. */
export interface CardRoute {
  readonly where: 'shop' | 'psp' | 'unknown-frame';
  /** Host of the page or frame; the provider's name where it is known. */
  readonly owner: string;
  readonly sentTo: string | null;
}

const hostOf = (origin: string | null): string | null => (origin !== null && URL.canParse(origin) ? new URL(origin).hostname : null);

function routes(value: unknown): CardRoute[] {
  const found = listOf(value, (item): CardRoute | null => {
    const entry = fields(item);
    const where = wordOf(entry?.['where'], ['shop', 'psp', 'unknown-frame']);
    const host = hostOf(textOf(entry?.['origin']));
    if (where === null || host === null) return null;
    const target = hostOf(textOf(entry?.['postsTo']));
    return { where, owner: textOf(entry?.['psp']) ?? host, sentTo: target === host ? null : target };
  }) ?? [];
  return found.filter((route, index) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(route)) === index);
}

/** What the popup shows beside the assessment; read from the redacted evidence line, so every part may be missing. */
export interface PageEvidence {
  readonly siteName: string | null;
  /** Whom a market place's page names as the seller. */
  readonly seller: string | null;
  readonly asks: readonly Ask[];
  readonly methods: readonly PaymentMethod[];
  /** Each place into which card digits are typed, once. */
  readonly cards: readonly CardRoute[];
  readonly scheme: 'https' | 'http' | 'other' | null;
  readonly certificate: { readonly issuer: string | null; readonly validTo: string | null } | null;
  readonly history: { readonly visits: number; readonly firstSeen: string | null; readonly paid: number; readonly decision: 'trusted' | 'blocked' | null } | null;
  /** The PSP whose page this is. */
  readonly psp: string | null;
  /** Null where the question does not arise: a bare number, a name below a hosting provider's, a private window. */
  readonly registration: RegistrationView | null;
  /** The name a registry would be asked about. */
  readonly registeredName: string | null;
}

export const NO_EVIDENCE: PageEvidence = {
  siteName: null, seller: null, asks: [], methods: [], cards: [], scheme: null, certificate: null, history: null, psp: null, registration: null, registeredName: null,
};

/** Ways to pay that the page offers; a logo or a word alone is only a claim. */
function offered(value: unknown): PaymentMethod[] {
  const seen = listOf(value, (item) => {
    const found = fields(item);
    const method = textOf(found?.['method']);
    const basis = textOf(found?.['basis']);
    return method === null || basis === null ? null : { method, basis } as MethodFacts;
  }) ?? [];
  return [...new Set(seen.filter(({ basis }) => basis !== 'logo' && basis !== 'text').map(({ method }) => method))];
}

function registrationOf(fact: unknown): RegistrationView | null {
  const known = fields(presentOf(fact));
  const [on, source, asOf] = [textOf(known?.['registeredOn']), textOf(known?.['source']), textOf(known?.['asOf'])];
  if (on !== null && source !== null && asOf !== null) return { kind: 'known', on, source, asOf };
  const found = fields(fact);
  if (found?.['state'] === 'absent') return { kind: 'none' };
  switch (found?.['reason']) {
    case 'api-missing': return { kind: 'no-service' };
    case 'not-granted': case 'not-looked': return { kind: 'unasked' };
    default: return null;
  }
}

/** Reads one line of copied evidence; anything that is not as expected is simply not shown. */
export function readPageEvidence(line: string): PageEvidence {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return NO_EVIDENCE;
  }
  const evidence = fields(fields(parsed)?.['evidence']);
  if (evidence === null) return NO_EVIDENCE;
  const page = fields(presentOf(evidence['page']));
  const certificate = fields(presentOf(evidence['certificate']));
  const history = fields(presentOf(evidence['history']));
  const merchant = fields(presentOf(evidence['merchant']));
  return {
    siteName: textOf(page?.['siteName']),
    seller: textOf(page?.['seller']),
    asks: listOf(page?.['asks'], (ask) => wordOf(ask, ['payment', 'credentials', 'identity'])) ?? [],
    methods: offered(page?.['methods']),
    cards: routes(page?.['cardEntries']),
    scheme: wordOf(fields(presentOf(evidence['connection']))?.['scheme'], ['https', 'http', 'other']),
    certificate: certificate === null ? null : { issuer: textOf(certificate['issuer']), validTo: textOf(certificate['validTo']) },
    history: history === null ? null : {
      visits: numberOf(history['visits']) ?? 0,
      firstSeen: textOf(history['firstSeen']),
      paid: (listOf(history['paidOn'], textOf) ?? []).length,
      decision: wordOf(history['decision'], ['trusted', 'blocked']),
    },
    psp: textOf(merchant?.['psp']),
    registration: registrationOf(evidence['registration']),
    registeredName: textOf(fields(presentOf(evidence['address']))?.['icannDomain']),
  };
}
