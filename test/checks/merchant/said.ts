import type { Disclosed, DisclosedKind, DisclosedNumber, PageKind, Where } from '../../../src/core/merchant/disclosures';
import { validateNumber } from '../../../src/core/merchant/company-number';

const where = (page: PageKind): Where => ({ page, path: `/${page}`, on: '2026-05-12', basis: 'text', by: 'visit' });

export const said = (kind: DisclosedKind, value: string, page: PageKind = 'imprint', label = ''): Disclosed => ({ kind, value, label, where: where(page) });

export function number(scheme: string, value: string, page: PageKind = 'imprint'): DisclosedNumber {
  const read = validateNumber(scheme, value);
  if (read === null) throw new Error(`no scheme ${scheme}`);
  return { ...read, where: where(page) };
}

export const opened = (...kinds: PageKind[]): { kind: PageKind; path: string; on: string; by: 'visit' }[] => kinds.map((kind) => ({ kind, path: `/${kind}`, on: '2026-05-12', by: 'visit' }));
export const linkedTo = (...kinds: PageKind[]): { kind: PageKind; path: string }[] => kinds.map((kind) => ({ kind, path: `/${kind}` }));
export const paying = { page: { asks: ['payment' as const] } };

/** A German shop that shows all its law wants. */
export const WHOLE = {
  items: [said('company', 'Lampenhaus Elbe GmbH'), said('address', 'Hafenstraße 12a, 20457 Hamburg'), said('country', 'DE'), said('phone', '+49 40 30092410'), said('email', 'service@shop.test'), said('representative', 'Anna Petersen')],
  numbers: [number('de-vat', 'DE283746516'), number('de-hrb', 'HRB 154832')],
  pages: opened('imprint'), links: linkedTo('imprint', 'terms', 'returns', 'privacy'),
} as const;
