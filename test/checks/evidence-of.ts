import { parseAddress } from '../../src/core/domain/address';
import type { Registration } from '../../src/core/domain/registration';
import { bareEvidence, present, unavailable, type Arrival, type Certificate, type Connection, type Evidence, type History, type Merchant, type Reputation } from '../../src/core/evidence';
import { NO_DISCLOSURES, type Disclosures } from '../../src/core/merchant/disclosures';
import type { Popularity } from '../../src/core/list/popular';
import type { PageFacts } from '../../src/core/payment/page-facts';

/** The day on which all rows play. */
export const NOW = '2026-05-12T10:00:00.000Z';

export const EMPTY_PAGE: PageFacts = {
  stage: 'none', confidence: 1, cues: [], asks: [], language: 'en', title: '', siteName: null, identity: { logos: [], headings: [], notices: [], sites: [] }, frames: [], forms: [], fields: [], cardEntries: [],
  methods: [], order: { currency: null, total: null, button: null }, mixedContent: { active: 0, passive: 0 }, unreadable: [],
};

export interface Given {
  readonly url?: string;
  /** Laid over an empty page; a frame for the top document is added when none is given. */
  readonly page?: Partial<PageFacts>;
  readonly lists?: Reputation;
  readonly certificate?: Partial<Certificate>;
  readonly merchant?: Partial<Merchant>;
  readonly history?: Partial<History>;
  readonly arrival?: Partial<Arrival>;
  readonly registration?: Registration;
  readonly connection?: Connection['scheme'];
  /** Laid over disclosures that say nothing. */
  readonly disclosures?: Partial<Disclosures>;
  readonly own?: readonly string[];
  readonly popularity?: Popularity;
}

/** Evidence of one situation, with what is not named as quiet as it can be. */
export function evidenceOf(given: Given): Evidence {
  const url = given.url ?? 'https://shop.test/checkout';
  const address = parseAddress(url);
  if (address === null) throw new Error(`a row's address must parse: ${url}`);
  const scheme = given.connection ?? (address.scheme === 'https' || address.scheme === 'http' ? address.scheme : 'other');
  const top = { id: 0, parent: null, origin: new URL(url).origin, psp: null, visible: true, readable: true };
  return {
    ...bareEvidence(NOW),
    address: present(address),
    connection: present({ scheme }),
    certificate: given.certificate === undefined
      ? unavailable('api-missing')
      : present({ state: 'secure', protocol: 'TLSv1.3', subject: null, issuer: 'CN=Test CA', validFrom: '2026-01-01', validTo: '2026-12-31', error: null, ...given.certificate }),
    lists: present(given.lists ?? { entry: null, sources: [], asOf: '2026-05-12' }),
    registration: given.registration === undefined ? unavailable('not-applicable') : present(given.registration),
    page: present({ ...EMPTY_PAGE, frames: [top], ...given.page }),
    merchant: present({ domain: address.registrableDomain ?? address.host, relation: 'self', psp: null, inherited: null, ...given.merchant }),
    disclosures: present({ ...NO_DISCLOSURES, ...given.disclosures }),
    arrival: present({ referrer: null, transition: 'link', redirects: 0, ...given.arrival }),
    history: present({ firstSeen: null, visits: 0, paidOn: [], decision: null, ...given.history }),
    ...(given.popularity === undefined ? {} : { popularity: present(given.popularity) }),
    ...(given.own === undefined ? {} : { own: given.own }),
  };
}
