import { redactLine } from '../../core/payment/redact';
import { addWord } from './draft';
import { noteSite } from './identity';
import type { Reader } from './reader';

const TEXT = 60;
/** Properties worth carrying: they say what is sold, for how much, in which currency. */
const WANTED: ReadonlySet<string> = new Set(['priceCurrency', 'price', 'totalPaymentDue', 'orderStatus', 'paymentMethod', 'acceptedPaymentMethod', 'paymentAccepted']);
const LONGEST = 60_000;

/** schema.org facts in a JSON-LD script. Its text is bounded before it is parsed. */
export function readLinkedData(reader: Reader, text: string): void {
  if (text.length === 0 || text.length > LONGEST) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return;
  }
  let budget = 400;
  const visit = (value: unknown, depth: number): void => {
    budget -= 1;
    if (typeof value !== 'object' || value === null || depth > 6 || budget < 0) return;
    for (const [key, entry] of Object.entries(value)) {
      if (key === '@type' && typeof entry === 'string') addWord(reader.draft, 'structured', redactLine(entry, TEXT));
      else if (WANTED.has(key) && (typeof entry === 'string' || typeof entry === 'number')) addWord(reader.draft, 'structured', redactLine(`${key}=${entry}`, TEXT));
      else {
        const name = key === 'seller' ? (entry as { name?: unknown } | null)?.name : null;
        if (typeof name === 'string') addWord(reader.draft, 'structured', redactLine(`seller=${name}`, TEXT));
        visit(entry, depth + 1);
      }
    }
  };
  visit(parsed, 0);
}

/** The same facts as microdata. */
export function readMicrodata(reader: Reader, element: Element): void {
  const { attribute } = reader.access;
  const type = attribute(element, 'itemtype');
  if (type !== null) addWord(reader.draft, 'structured', redactLine(type.slice(type.lastIndexOf('/') + 1), TEXT));
  const property = attribute(element, 'itemprop');
  const content = property === null ? null : attribute(element, 'content');
  if (property !== null && content !== null && WANTED.has(property)) addWord(reader.draft, 'structured', redactLine(`${property}=${content}`, TEXT));
}

/** Site name and language as the page's metadata says them. */
export function readMeta(reader: Reader, element: Element): void {
  const { access, draft } = reader;
  const key = (access.attribute(element, 'property') ?? access.attribute(element, 'name') ?? access.attribute(element, 'http-equiv') ?? '').toLowerCase();
  const content = access.attribute(element, 'content') ?? '';
  if (content === '') return;
  if (key === 'og:site_name' || (key === 'application-name' && draft.siteName === '')) draft.siteName = redactLine(content, 80);
  else if (key === 'og:url') noteSite(reader, 'canonical', content);
  else if ((key === 'og:locale' || key === 'content-language') && draft.language === '') draft.language = redactLine(content, 20);
}
