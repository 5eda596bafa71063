import type { Address } from '../core/domain/address';
import { present, unavailable, type Fact, type Merchant } from '../core/evidence';
import type { Hop } from './tab-record';

/** Name of the known PSP a host belongs to, null for any other host. */
export type PspOfHost = (host: string) => string | null;

/**
 * The shop this tab is about. On a PSP's own page that is the last page of the trail that was not a PSP's; a PSP page
 * reached from nowhere has no known merchant, and says so.
 */
export function merchantOfTab(address: Address, trail: readonly Hop[], pspOfHost: PspOfHost): Fact<Merchant> {
  const own = address.registrableDomain ?? address.host;
  const psp = pspOfHost(address.host);
  if (psp === null) return present({ domain: own, relation: 'self', psp: null, inherited: null });
  const shop = trail.findLast((hop) => hop.domain !== own && pspOfHost(hop.domain) === null);
  if (shop === undefined) return unavailable('merchant-unknown');
  return present({
    domain: shop.domain, relation: 'reached-from', psp,
    inherited: { level: shop.level, score: shop.score, assessedAt: shop.assessedAt },
  });
}
