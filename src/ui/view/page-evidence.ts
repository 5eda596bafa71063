import type { Ask, MethodFacts, PaymentMethod } from '../../core/payment/page-facts';
import { fields, listOf, numberOf, presentOf, textOf, wordOf } from './read';

/** What the popup shows beside the assessment; read from the redacted evidence line, so every part may be missing. */
export interface PageEvidence {
  readonly siteName: string | null;
  readonly asks: readonly Ask[];
  readonly methods: readonly PaymentMethod[];
  readonly cardSeen: boolean;
  readonly scheme: 'https' | 'http' | 'other' | null;
  readonly certificate: { readonly issuer: string | null; readonly validTo: string | null } | null;
  readonly history: { readonly visits: number; readonly firstSeen: string | null; readonly paid: number; readonly decision: 'trusted' | 'blocked' | null } | null;
  /** The PSP whose page this is. */
  readonly psp: string | null;
}

export const NO_EVIDENCE: PageEvidence = {
  siteName: null, asks: [], methods: [], cardSeen: false, scheme: null, certificate: null, history: null, psp: null,
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
    asks: listOf(page?.['asks'], (ask) => wordOf(ask, ['payment', 'credentials', 'identity'])) ?? [],
    methods: offered(page?.['methods']),
    cardSeen: (listOf(page?.['cardEntries'], fields) ?? []).length > 0,
    scheme: wordOf(fields(presentOf(evidence['connection']))?.['scheme'], ['https', 'http', 'other']),
    certificate: certificate === null ? null : { issuer: textOf(certificate['issuer']), validTo: textOf(certificate['validTo']) },
    history: history === null ? null : {
      visits: numberOf(history['visits']) ?? 0,
      firstSeen: textOf(history['firstSeen']),
      paid: (listOf(history['paidOn'], textOf) ?? []).length,
      decision: wordOf(history['decision'], ['trusted', 'blocked']),
    },
    psp: textOf(merchant?.['psp']),
  };
}
