import { decodeEvidence } from '../core/codec';
import { attempt, object, text } from '../core/decoder';
import type { Evidence } from '../core/evidence';

/** One thing to judge. `html` is a path as given. */
export type Request =
  | { readonly kind: 'address'; readonly url: string; readonly html: string | null; readonly referrer: string | null; readonly shopperCountry: string | null }
  | { readonly kind: 'evidence'; readonly evidence: Evidence };

export type ProblemCode = 'bad-json' | 'bad-input' | 'bad-evidence' | 'not-a-url' | 'html-unreadable' | 'line-too-long';

export interface Problem { readonly url: string; readonly error: { readonly code: ProblemCode; readonly message: string } }

export const problem = (url: string, code: ProblemCode, message: string): Problem => ({ url, error: { code, message } });

const given = object<object, { html: string; referrer: string; shopperCountry: string }>({}, {
  html: text(65_536), referrer: text(2_097_152), shopperCountry: text(2, /^[A-Z]{2}$/u, 'an ISO 3166 country code such as "DE"'),
});

export const addressRequest = (url: string, html: string | null = null): Request => ({ kind: 'address', url, html, referrer: null, shopperCountry: null });

/** Reads a line of NDJSON; a bare address without quotes is taken as one too. */
export function readRequest(line: string): Request | Problem {
  const trimmed = line.trim();
  if (!trimmed.startsWith('{') && !trimmed.startsWith('"') && !trimmed.startsWith('[')) return addressRequest(trimmed);
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch {
    return problem(trimmed.slice(0, 200), 'bad-json', 'this line is not JSON');
  }
  if (typeof value === 'string') return addressRequest(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('', 'bad-input', 'expected {"url": …} or {"evidence": …}');
  const fields = value as Readonly<Record<string, unknown>>;
  if ('evidence' in fields) {
    const decoded = decodeEvidence(fields['evidence']);
    return decoded.ok ? { kind: 'evidence', evidence: decoded.value } : problem('', 'bad-evidence', decoded.problem);
  }
  const url = fields['url'];
  if (typeof url !== 'string') return problem('', 'bad-input', 'expected "url" to be text');
  // A key that is there and null means the same as one that is not.
  const decoded = attempt(given, Object.fromEntries(Object.entries(fields).filter(([, entry]) => entry !== null)), 'line');
  if (!decoded.ok) return problem(url, 'bad-input', decoded.problem);
  const { html = null, referrer = null, shopperCountry = null } = decoded.value;
  return { kind: 'address', url, html, referrer, shopperCountry };
}
