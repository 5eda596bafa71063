import type { Action } from './action';
import type { Assessment, Counterfactual, Finding, NotAssessed } from './assess';
import type { Direction, Params, Strength } from './check';
import { attempt, boolean, either, integer, list, literal, nullable, object, share, table, tagged, text, word, type Decoded, type Decoder } from './decoder';
import type { Address, HostKind } from './domain/address';
import type { Registration } from './domain/registration';
import { unavailable } from './evidence';
import type { Arrival, Certificate, Connection, Evidence, Fact, History, Level, Merchant, Reputation, UnavailableReason, Via } from './evidence';
import type { ListHit } from './list/answer';
import type { Popularity } from './list/popular';
import { disclosures } from './merchant/disclosures-decoder';
import { knownTraits } from './merchant/traits-decoder';
import { pageFacts, STAGES } from './payment/page-facts-decoder';

const LEVELS: Readonly<Record<Level, true>> = { danger: true, caution: true, clear: true, unknown: true };
const REASONS: Readonly<Record<UnavailableReason, true>> = {
  'not-looked': true, 'api-missing': true, 'permission-missing': true, 'not-granted': true, 'no-list': true, 'list-stale': true,
  'store-corrupt': true, 'store-error': true, timeout: true, 'private-window': true, 'memory-young': true, 'merchant-unknown': true, 'not-visited': true,
  'not-applicable': true, 'page-closed': true, error: true,
};
const SCHEMES: Readonly<Record<Connection['scheme'], true>> = { https: true, http: true, other: true };
const HOST_KINDS: Readonly<Record<HostKind, true>> = { dns: true, ipv4: true, ipv6: true, 'single-label': true, 'special-use': true, none: true };
const SUFFIX_KINDS: Readonly<Record<Address['suffixKind'], true>> = { icann: true, private: true, none: true };
const CERTIFICATE_STATES: Readonly<Record<Certificate['state'], true>> = { secure: true, weak: true, broken: true };
const RELATIONS: Readonly<Record<Merchant['relation'], true>> = { self: true, 'reached-from': true };
const DECISIONS: Readonly<Record<NonNullable<History['decision']>, true>> = { trusted: true, blocked: true };
const TRANSITIONS: Readonly<Record<Arrival['transition'], true>> = { typed: true, link: true, form: true, reload: true, history: true, other: true };
export const VIAS: Readonly<Record<Via, true>> = { advert: true, mail: true, message: true, social: true };
const STRENGTHS: Readonly<Record<Strength, true>> = { weak: true, fair: true, strong: true, proof: true };
const LIST_STRENGTHS: Readonly<Record<ListHit['strength'], true>> = { strong: true, weak: true };
const DIRECTIONS: Readonly<Record<Direction, true>> = { concern: true, reassurance: true };
const ACTION_WORDS: Readonly<Record<Action, true>> = { nothing: true, badge: true, note: true, hold: true, interstitial: true };

const fact = <T>(inner: Decoder<T>): Decoder<Fact<T>> => tagged<Fact<T>>('state', {
  present: object<{ readonly state: 'present'; readonly value: T }>({ state: literal('present'), value: inner }),
  absent: object<{ readonly state: 'absent' }>({ state: literal('absent') }),
  unavailable: object<{ readonly state: 'unavailable'; readonly reason: UnavailableReason }>({ state: literal('unavailable'), reason: word(REASONS) }),
});

/** A fact that evidence recorded before it was first taken does not carry: nobody had looked. */
const later = <T>(inner: Decoder<Fact<T>>): Decoder<Fact<T>> => (value, path) => (value === undefined ? unavailable('not-looked') : inner(value, path));

// Browsers accept addresses of up to 2 MiB.
const url = text(2_097_152);
// RFC 1035 allows 253 characters; what a browser accepts and reports may be longer.
const host = text(4096);
const name = text(512);
const instant = text(32, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u, 'an ISO 8601 instant in UTC');
const day = text(10, /^\d{4}-\d\d-\d\d$/u, 'an ISO day');
const instantOrDay = either(day, instant);
const count = integer(0, 1_000_000_000);

const address = object<Address>({
  url, scheme: text(64), host, unicodeHost: host, port: nullable(integer(0, 65_535)), userinfo: boolean, path: url, kind: word(HOST_KINDS),
  publicSuffix: nullable(host), suffixKind: word(SUFFIX_KINDS), registrableDomain: nullable(host), icannDomain: nullable(host), label: nullable(host),
});
const certificate = object<Certificate>({
  state: word(CERTIFICATE_STATES), protocol: nullable(text(64)), subject: nullable(text(2048)), issuer: nullable(text(2048)),
  validFrom: nullable(day), validTo: nullable(day), error: nullable(name),
});
const hit = object<Pick<ListHit, 'id' | 'name' | 'strength'>, Required<Omit<ListHit, 'id' | 'name' | 'strength'>>>(
  { id: name, name, strength: word(LIST_STRENGTHS) }, { group: name, category: name, since: instantOrDay, confirmed: instantOrDay },
);
const reputation = object<Reputation>({ entry: nullable(host), sources: list(hit, 256), asOf: nullable(instantOrDay) });
const popularity = object<Omit<Popularity, 'rank'>, Required<Pick<Popularity, 'rank'>>>({ source: name, asOf: nullable(instantOrDay) }, { rank: count });
const score = nullable(integer(0, 100));
const merchant = object<Merchant>({
  domain: host, relation: word(RELATIONS), psp: nullable(name),
  inherited: nullable(object<NonNullable<Merchant['inherited']>>({ level: word(LEVELS), score, assessedAt: instant })),
});
const history = object<Omit<History, 'warned' | 'seen'>, Required<Pick<History, 'warned' | 'seen'>>>(
  { firstSeen: nullable(day), visits: count, paidOn: list(day, 4096), decision: nullable(word(DECISIONS)) },
  { warned: object<NonNullable<History['warned']>>({ on: day, reasons: list(name, 64) }), seen: knownTraits },
);
const arrival = object<Omit<Arrival, 'via' | 'shop'>, Required<Pick<Arrival, 'via' | 'shop'>>>(
  { referrer: nullable(host), transition: word(TRANSITIONS), redirects: count }, { via: word(VIAS), shop: host },
);
const registration = object<Registration>({ registeredOn: day, source: host, asOf: day });

const evidence = object<Omit<Evidence, 'own'>, Required<Pick<Evidence, 'own'>>>({
  schema: literal(1), now: instant, address: fact(address), connection: fact(object<Connection>({ scheme: word(SCHEMES) })),
  certificate: fact(certificate), lists: fact(reputation), popularity: later(fact(popularity)), page: fact(pageFacts), merchant: fact(merchant), history: fact(history),
  arrival: fact(arrival), registration: later(fact(registration)), disclosures: later(fact(disclosures)), shopperCountry: fact(text(2, /^[A-Z]{2}$/u, 'a country code')),
}, { own: list(host, 16) });

const params: Decoder<Params> = table(/^[a-zA-Z]\w{0,31}$/u, either(text(4096), either(integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), list(text(4096), 256))), 32);
const finding: Decoder<Finding> = object<Omit<Finding, 'source'>, Required<Pick<Finding, 'source'>>>(
  { check: name, direction: word(DIRECTIONS), strength: word(STRENGTHS), reason: name, params, points: integer(-1000, 1000) },
  { source: object<NonNullable<Finding['source']>>({ name, asOf: nullable(instantOrDay) }) },
);
/** The shape other stored values extend; see `decodeAssessment`. */
export const assessment: Decoder<Assessment> = object<Omit<Assessment, 'target' | 'counterfactual'>, Required<Pick<Assessment, 'target' | 'counterfactual'>>>({
  url, registrableDomain: nullable(host), merchant: nullable(host), level: word(LEVELS), score, coverage: share,
  checkout: object<Assessment['checkout']>({ stage: word(STAGES), confidence: share }), action: word(ACTION_WORDS),
  findings: list(finding, 512), notAssessed: list(object<NotAssessed>({ check: name, why: word(REASONS) }), 512),
}, { target: host, counterfactual: list(object<Counterfactual>({ check: name, reason: name, level: word(LEVELS) }), 64) });

/** Evidence from a stranger's JSON value. Total: never throws; `problem` names the first wrong place. */
export const decodeEvidence = (value: unknown): Decoded<Evidence> => attempt(evidence, value, 'evidence');

/** One line of JSON, keys in a fixed order, without keys that are not evidence. */
export const encodeEvidence = (value: Evidence): string => JSON.stringify(evidence(value, 'evidence'));

/** An assessment from a stranger's JSON value; further keys (phase, revision) are dropped. */
export const decodeAssessment = (value: unknown): Decoded<Assessment> => attempt(assessment, value, 'assessment');

/** One line of JSON, keys in a fixed order. */
export const encodeAssessment = (value: Assessment): string => JSON.stringify(assessment(value, 'assessment'));
