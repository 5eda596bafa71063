import { compileDisclosureTables, type CompiledDisclosureTables } from '../core/merchant/disclosure-tables';
import { COUNTRY_NAMES } from './cues/country-names';
import { DISCLOSURE_LABELS } from './cues/disclosure-labels';
import { IMPRINT_WORDS, TILL_PATH } from './cues/imprint-words';
import { LEGAL_FORMS } from './cues/legal-forms';
import { TEMPLATE_REMAINS } from './template-remains';

let compiled: CompiledDisclosureTables | null = null;

/** All the tables by which a shop's statements about itself are read; compiled at the first page that needs them. */
export function disclosureTables(): CompiledDisclosureTables {
  compiled ??= compileDisclosureTables({
    links: IMPRINT_WORDS, labels: DISCLOSURE_LABELS, forms: LEGAL_FORMS, countries: COUNTRY_NAMES, remains: TEMPLATE_REMAINS, till: TILL_PATH,
  });
  return compiled;
}
