import { parseAddress, type Address } from '../core/domain/address';
import { bareEvidence, present, unavailable, type Connection, type Evidence, type Fact, type Merchant } from '../core/evidence';
import type { PageReading } from './page';
import type { ListLookUp, PopularLookUp } from './lists';
import type { Request } from './request';

/** Everything besides the request itself that evidence is taken from. */
export interface Surroundings {
  readonly lookUp: ListLookUp;
  readonly lookUpPopular: PopularLookUp;
  /** Name of the known provider whose payment pages stand on this host. */
  readonly pspOfHost: (host: string) => string | null;
  /** Judges the shop a payment page was reached from; only its address is known here. */
  readonly judgeShop: (evidence: Evidence) => NonNullable<Merchant['inherited']>;
  readonly now: () => string;
}

/** Of an address alone. */
export const NOT_READ: PageReading = { page: unavailable('not-looked'), disclosures: unavailable('not-looked') };

type AddressRequest = Extract<Request, { kind: 'address' }>;

const connectionOf = ({ scheme }: Address): Connection => ({ scheme: scheme === 'https' || scheme === 'http' ? scheme : 'other' });

const domainOf = (address: Address): string => address.registrableDomain ?? address.host;

/** The same rule as in the browser: on a provider's page the merchant is the shop that led there, and nobody when none did. */
function merchantOf(address: Address, referrer: Address | null, around: Surroundings, now: string): Fact<Merchant> {
  const psp = around.pspOfHost(address.host);
  if (psp === null) return present({ domain: domainOf(address), relation: 'self', psp: null, inherited: null });
  if (referrer === null || domainOf(referrer) === domainOf(address) || around.pspOfHost(referrer.host) !== null) return unavailable('merchant-unknown');
  const shop = evidenceOfAddress(referrer, { kind: 'address', url: referrer.url, html: null, referrer: null, shopperCountry: null }, NOT_READ, around, now);
  return present({ domain: domainOf(referrer), relation: 'reached-from', psp, inherited: around.judgeShop(shop) });
}

/** Evidence of an address and, where it was read, the page behind it. What a terminal cannot know is `unavailable`. */
export function evidenceOfAddress(address: Address, request: AddressRequest, { page, disclosures }: PageReading, around: Surroundings, now = around.now()): Evidence {
  const bare = bareEvidence(now);
  if (address.kind === 'none') {
    const gone = unavailable('not-applicable');
    return { ...bare, address: present(address), connection: gone, certificate: gone, lists: gone, popularity: gone, merchant: gone, history: gone, page };
  }
  const referrer = request.referrer === null ? null : parseAddress(request.referrer);
  return {
    ...bare,
    address: present(address),
    connection: present(connectionOf(address)),
    certificate: unavailable(address.scheme === 'https' ? 'not-looked' : 'not-applicable'),
    lists: around.lookUp(address),
    popularity: around.lookUpPopular(address),
    page,
    disclosures,
    merchant: merchantOf(address, referrer, around, now),
    arrival: referrer === null || referrer.host === '' ? unavailable('not-looked') : present({ referrer: domainOf(referrer), transition: 'link', redirects: 0 }),
    shopperCountry: request.shopperCountry === null ? unavailable('not-looked') : present(request.shopperCountry),
  };
}
