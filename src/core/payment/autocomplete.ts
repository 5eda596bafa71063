import type { FieldRole } from './page-facts';

/** Autofill field names of the HTML standard (§ 4.10.18.7) with the role they declare. */
const DECLARED: Readonly<Record<string, FieldRole>> = {
  'cc-number': 'pan', 'cc-csc': 'cvc', 'cc-exp': 'expiry', 'cc-exp-month': 'expiry-month', 'cc-exp-year': 'expiry-year',
  'cc-name': 'holder', 'cc-given-name': 'holder', 'cc-additional-name': 'holder', 'cc-family-name': 'holder', 'cc-type': 'other',
  // Older names still seen in the wild (requestAutocomplete drafts and plain mistakes).
  'cc-full-name': 'holder', 'cc-cvc': 'cvc', 'cc-cvv': 'cvc', 'cc-expiry': 'expiry', 'cardnumber': 'pan', 'cc-num': 'pan', 'cc-expiration': 'expiry',
  'one-time-code': 'otp', 'current-password': 'password', 'new-password': 'new-password', 'username': 'username',
  'email': 'email', 'tel': 'phone', 'tel-national': 'phone', 'tel-local': 'phone', 'tel-area-code': 'phone', 'tel-country-code': 'phone', 'tel-extension': 'phone',
  'name': 'name', 'given-name': 'name', 'family-name': 'name', 'additional-name': 'name', 'honorific-prefix': 'other', 'honorific-suffix': 'other',
  'organization': 'company', 'street-address': 'street', 'address-line1': 'street', 'address-line2': 'street', 'address-line3': 'street',
  'address-level1': 'region', 'address-level2': 'city', 'address-level3': 'city', 'postal-code': 'postal-code', 'country': 'country', 'country-name': 'country',
  'bday': 'birth-date', 'bday-day': 'birth-date', 'bday-month': 'birth-date', 'bday-year': 'birth-date', 'transaction-amount': 'other', 'sex': 'other', 'url': 'other',
};

/** The role an `autocomplete` attribute declares; section, shipping, billing and contact words are skipped. Null for none. */
export function declaredRole(autocomplete: string): FieldRole | null {
  for (const token of autocomplete.toLowerCase().split(/[\s,]+/u).toReversed()) {
    const role = Object.hasOwn(DECLARED, token) ? DECLARED[token] : undefined;
    if (role !== undefined) return role;
  }
  return null;
}
