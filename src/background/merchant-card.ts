import { valueOf, type Evidence } from '../core/evidence';
import { merchantCard, type MerchantCard } from '../core/merchant/card';
import { compareStatements, signsOf } from '../core/merchant/contradictions';
import { PLACE_TABLES } from '../knowledge/countries';
import { disclosureRules } from '../knowledge/disclosure/index';

export interface CardAnswer {
  readonly card: MerchantCard | null;
  /** Origin under which the shop's unread pages can be opened; null away from the shop's own pages. */
  readonly origin: string | null;
}

/** The merchant card of a tab's evidence. */
export function cardOf(evidence: Evidence): CardAnswer {
  const merchant = valueOf(evidence.merchant);
  const said = valueOf(evidence.disclosures);
  if (merchant === null || said === null) return { card: null, origin: null };
  const address = valueOf(evidence.address);
  // On a payment provider's page, name, language and currency are the provider's words.
  const page = merchant.relation === 'self' ? valueOf(evidence.page) : null;
  const comparison = compareStatements(said, signsOf(merchant.domain, page, valueOf(evidence.shopperCountry), evidence.now), PLACE_TABLES);
  return {
    card: merchantCard(merchant.domain, said, (country) => disclosureRules(country, evidence.now.slice(0, 10)), comparison),
    origin: merchant.relation === 'self' && address !== null ? new URL(address.url).origin : null,
  };
}
