import { absent, present, type Fact } from '../core/evidence';
import { localeRegion, readSettings } from '../platform/settings';

/** The shopper's own choice, else the region of the browser's language. */
export async function shopperCountry(): Promise<Fact<string>> {
  const chosen = (await readSettings()).values['shopper.country'] ?? localeRegion();
  return chosen === null ? absent : present(chosen);
}
