import { assess, type Assessment } from '../core/assess';
import type { Check } from '../core/check';
import { valueOf } from '../core/evidence';
import type { StoredAssessment } from '../core/stored-assessment';
import { gather, type Sources } from './gather';
import { recourseOfPage } from './recourse';
import { storableUrl } from './storable-url';
import { newRecord } from './tab-record';
import { parseUrl } from '../core/domain/parse-url';

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const WEB = /^https?:\/\//iu;

/** What a person types or copies, as a web address; null when it cannot be one. A bare name is taken for https. */
export function webAddressOf(text: string): string | null {
  const trimmed = text.trim();
  // `shop.test:8443` has a port, not a scheme.
  const whole = WEB.test(trimmed) ? trimmed : SCHEME.test(trimmed) && !/^[^/?#]+:\d+(?:[/?#]|$)/u.test(trimmed) ? null : `https://${trimmed}`;
  const hostname = whole === null || /\s/u.test(trimmed) ? undefined : parseUrl(whole)?.hostname;
  if (hostname === undefined) return null;
  return hostname.includes('.') || hostname.startsWith('[') ? whole : null;
}

/**
 * Judges an address that nobody has opened: name, lists and the shopper's own memory, all on this device. Nothing is loaded,
 * nothing is sent, nothing is remembered. Null: this is no web address.
 */
export async function judgeAddress(text: string, sources: Sources, checks: readonly Check[], now: string): Promise<StoredAssessment | null> {
  const url = webAddressOf(text);
  if (url === null) return null;
  const record = newRecord({
    tabId: -1, documentId: '', url: storableUrl(url), at: now, incognito: false, arrival: { referrer: null, transition: 'other', redirects: 0 }, certificate: null,
  }, []);
  const evidence = await gather(record, sources, now);
  const judged: Assessment = assess(evidence, checks);
  return { ...judged, phase: 'address', revision: 1, documentId: '', assessedAt: now, listsAsOf: valueOf(evidence.lists)?.asOf ?? null, recourse: recourseOfPage(evidence) };
}
