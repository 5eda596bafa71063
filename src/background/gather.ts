import { parseAddress, type Address } from '../core/domain/address';
import type { Registration } from '../core/domain/registration';
import {
  absent, present, unavailable, valueOf,
  type Certificate, type Connection, type Evidence, type Fact, type History, type Reputation, type UnavailableReason,
} from '../core/evidence';
import type { ListAnswer, ListGap } from '../core/list/answer';
import { popularityOf, type Popularity } from '../core/list/popular';
import { mergeDisclosures, NO_DISCLOSURES, type Disclosures } from '../core/merchant/disclosures';
import type { FrameReport } from '../core/payment/frame-report';
import type { PageFacts } from '../core/payment/page-facts';
import { redactAddress } from '../core/payment/redact';
import { arrivalOf } from './arrival';
import { merchantOfTab, type PspOfHost } from './merchant-of-tab';
import type { TabRecord } from './tab-record';

export interface FrameInput { readonly id: number; readonly parent: number | null; readonly url: string; readonly report: FrameReport | null }

/** Everything outside this module that evidence comes from. */
export interface Sources {
  /** Resolves when the checks' large tables are there. */
  readonly tables: () => Promise<void>;
  readonly lookUp: (host: string) => Promise<ListAnswer>;
  /** The same of the lists of popular sites: a hit is no reproach. */
  readonly lookUpPopular: (domain: string) => Promise<ListAnswer>;
  readonly historyOf: (domain: string, now: string, incognito: boolean) => Promise<Fact<History>>;
  /** Registrable domains of the shopper's own merchants that this address resembles. */
  readonly ownLike: (address: Address, incognito: boolean) => Promise<readonly string[]>;
  /** What is remembered of a merchant's disclosures, null for nothing. */
  readonly disclosuresOf: (domain: string) => Promise<Disclosures | null>;
  readonly readFrames: (frames: readonly FrameInput[]) => PageFacts | null;
  readonly pspOfHost: PspOfHost;
  readonly registrationOf: (address: Address, incognito: boolean) => Promise<Fact<Registration>>;
  readonly shopperCountry: () => Promise<Fact<string>>;
  readonly certificatesAvailable: boolean;
}

const MAX_ADDRESS = 2048;

/** Origin and path, with card-like digits taken out; the only form in which an address is kept. */
export function plainAddress(url: string): Address | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const plain = redactAddress(address.url, undefined, MAX_ADDRESS);
  return plain === null || plain === address.url ? address : { ...address, url: plain, path: plain.slice(new URL(plain).origin.length) };
}

const connectionOf = (address: Address): Connection =>
  ({ scheme: address.scheme === 'https' || address.scheme === 'http' ? address.scheme : 'other' });

const GAPS: Record<ListGap, UnavailableReason> = {
  'no-list': 'no-list', 'all-off': 'no-list', loading: 'no-list', stale: 'list-stale', 'store-corrupt': 'store-corrupt', lost: 'store-corrupt', 'store-error': 'store-error',
};

const reputationOf = (answer: ListAnswer): Fact<Reputation> => {
  switch (answer.answer) {
    case 'hit': return present({ entry: answer.entry, sources: answer.sources, asOf: answer.asOf });
    case 'miss': return present({ entry: null, sources: [], asOf: answer.asOf });
    case 'unavailable': return unavailable(GAPS[answer.reason]);
    default: return answer satisfies never;
  }
};

function popularOf(answer: ListAnswer, domain: string): Fact<Popularity> {
  if (answer.answer === 'unavailable') return unavailable(GAPS[answer.reason]);
  const [first] = answer.answer === 'hit' && answer.entry === domain ? answer.sources.map(popularityOf).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)) : [];
  return first === undefined ? absent : present(first);
}

function certificateOf(record: TabRecord, address: Address, sources: Sources): Fact<Certificate> {
  if (address.scheme !== 'https') return unavailable('not-applicable');
  if (!sources.certificatesAvailable) return unavailable('api-missing');
  // A page from the cache or a service worker was served without a handshake of its own.
  return record.certificate === null ? unavailable('not-looked') : present(record.certificate);
}

function pageOf(record: TabRecord, sources: Sources): Fact<PageFacts> {
  const frames = Object.entries(record.reports);
  if (frames.length > 0) {
    const known = new Map(record.frames.map((frame) => [frame.id, frame]));
    const inputs = record.frames.map((frame): FrameInput => ({
      id: frame.id, parent: frame.id === 0 ? null : frame.parent, url: frame.url, report: record.reports[frame.id] ?? null,
    }));
    for (const [id, report] of frames) {
      if (!known.has(Number(id))) inputs.push({ id: Number(id), parent: Number(id) === 0 ? null : 0, url: report.url, report });
    }
    const facts = sources.readFrames(inputs);
    return facts === null ? unavailable('page-closed') : present(record.sent.length === 0 ? facts : { ...facts, sent: record.sent });
  }
  if (record.unreadable !== null) return unavailable(record.unreadable);
  return record.sentinel === 'quiet' ? absent : unavailable('not-looked');
}

/** A name is popular, not an address: only registrable domains are asked for. */
const popularityOfHost = ({ registrableDomain }: Address, sources: Sources): Promise<Fact<Popularity>> => (registrableDomain === null
  ? Promise.resolve(unavailable('not-applicable'))
  : sources.lookUpPopular(registrableDomain).then((answer) => popularOf(answer, registrableDomain), () => unavailable('store-error')));

/** What this tab has read of the merchant, and outside private windows what is remembered. */
async function disclosuresOf(record: TabRecord, domain: string, sources: Sources): Promise<Fact<Disclosures>> {
  const own = record.disclosed?.domain === domain ? record.disclosed.disclosures : null;
  const kept = record.incognito ? null : await sources.disclosuresOf(domain);
  if (own === null && kept === null) return unavailable(record.sentinel === null ? 'not-looked' : 'not-visited');
  return present(mergeDisclosures(kept ?? NO_DISCLOSURES, own ?? NO_DISCLOSURES));
}

/** The note that stands on this very page is no earlier interruption. */
const beforeNow = (fact: Fact<History>, record: TabRecord): Fact<History> => {
  if (fact.state !== 'present' || record.shown !== 'note') return fact;
  const { warned: _now, ...before } = fact.value;
  return present(before);
};

/** Takes the evidence of a tab as it stands now. Look-ups that fail are `unavailable`, never silent. */
export async function gather(record: TabRecord, sources: Sources, now: string): Promise<Evidence> {
  // A table that cannot be read makes its check say "error"; the others still answer.
  await sources.tables().catch(() => undefined);
  const address = plainAddress(record.url);
  if (address === null) {
    const gone = unavailable('not-applicable');
    return {
      schema: 1, now, address: gone, connection: gone, certificate: gone, lists: gone, popularity: gone, page: gone, merchant: gone, history: gone,
      arrival: present(record.arrival), registration: gone, disclosures: gone, shopperCountry: await sources.shopperCountry(),
    };
  }
  const merchant = merchantOfTab(address, record.trail, sources.pspOfHost);
  const domain = valueOf(merchant)?.domain ?? address.registrableDomain ?? address.host;
  const [lists, popularity, history, registration, disclosures, shopperCountry, own] = await Promise.all([
    sources.lookUp(address.host).then(reputationOf, () => unavailable('store-error')),
    popularityOfHost(address, sources),
    sources.historyOf(domain, now, record.incognito).then((fact) => beforeNow(fact, record), () => unavailable('store-error')),
    sources.registrationOf(address, record.incognito).catch(() => unavailable('not-looked')),
    disclosuresOf(record, domain, sources).catch(() => unavailable('store-error')),
    sources.shopperCountry(),
    sources.ownLike(address, record.incognito).catch(() => []),
  ]);
  return {
    schema: 1, now, address: present(address), connection: present(connectionOf(address)), certificate: certificateOf(record, address, sources),
    lists, popularity, page: pageOf(record, sources), merchant, history, arrival: present(arrivalOf(record, address.registrableDomain ?? address.host)), registration, disclosures, shopperCountry,
    ...(own.length === 0 ? {} : { own }),
  };
}
