import { redactDisclosure } from '../../core/payment/redact-disclosure';
import type { PageReader } from './read-page';

/** schema.org types that describe who sells; their names end so. */
const ORGANISATION = /(?:Organization|Corporation|LocalBusiness|Store|Shop|PostalAddress|ContactPoint|Brand|Person|Country|OnlineBusiness|MerchantReturnPolicy)$/u;
const WANTED: ReadonlySet<string> = new Set([
  'legalName', 'name', 'alternateName', 'telephone', 'email', 'vatID', 'taxID', 'leiCode', 'iso6523Code', 'duns', 'streetAddress', 'postalCode',
  'addressLocality', 'addressRegion', 'addressCountry', 'address', 'founder', 'returnPolicyCountry', 'merchantReturnLink', 'identifier',
]);
const LONGEST = 80_000;

function put({ draft }: PageReader, property: string, value: unknown): void {
  if (draft.properties.length >= draft.caps.properties || (typeof value !== 'string' && typeof value !== 'number')) return;
  const text = redactDisclosure(String(value), draft.caps.value);
  if (text !== '') draft.properties.push({ property: property.slice(0, 100), value: text });
}

/** Organisation properties of a JSON-LD script; its text is bounded before it is parsed. Products, reviews and people's orders are passed over. */
export function readLinkedData(reader: PageReader, text: string): void {
  if (text.length === 0 || text.length > LONGEST) return;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return;
  }
  let budget = 500;
  const visit = (value: unknown, type: string, depth: number): void => {
    budget -= 1;
    if (typeof value !== 'object' || value === null || depth > 7 || budget < 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, type, depth + 1);
      return;
    }
    const said: unknown = (value as Record<string, unknown>)['@type'];
    const own = typeof said === 'string' ? said : Array.isArray(said) && typeof said[0] === 'string' ? said[0] : type;
    for (const [key, entry] of Object.entries(value)) {
      if (ORGANISATION.test(own) && WANTED.has(key) && typeof entry !== 'object') put(reader, `${own}.${key}`, entry);
      else if (!/review|offer|itemListElement|mainEntity|customer|order/iu.test(key)) visit(entry, key === '@graph' ? '' : own, depth + 1);
    }
  };
  visit(parsed, '', 0);
}

/** Name of the schema.org type around an element, by its nearest ancestor that names one. */
function typeAround({ access }: PageReader, element: Element): string {
  let node: Node | null = element;
  for (let depth = 0; node !== null && node.nodeType === 1 && depth < 40; depth += 1, node = access.parent(node)) {
    const type = access.attribute(node as Element, 'itemtype');
    if (type !== null) return type.split('/').at(-1) ?? '';
  }
  return '';
}

/** The same as microdata. */
export function readProperty(reader: PageReader, element: Element): void {
  const { access } = reader;
  const property = access.attribute(element, 'itemprop') ?? '';
  if (!WANTED.has(property)) return;
  const type = typeAround(reader, element);
  if (!ORGANISATION.test(type) || access.attribute(element, 'itemscope') !== null) return;
  put(reader, `${type}.${property}`, access.attribute(element, 'content') ?? access.text(element).slice(0, 400));
}
