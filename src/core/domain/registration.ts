import { attempt, integer, list, object, text } from '../decoder';
import type { Address } from './address';
import { parseUrl } from './parse-url';

/** What the registry of a name says of it, in the form in which it is kept: dates and the server's host, nothing of the holder. */
export interface Registration {
  /** ISO day on which the present registration began; a name that lapsed and was taken again begins anew. */
  readonly registeredOn: string;
  /** Host of the RDAP server that said so. */
  readonly source: string;
  /** ISO day of the look-up. */
  readonly asOf: string;
}

/** Base addresses of RDAP servers by domain ending, as the IANA bootstrap registry publishes them (RFC 9224). */
export type RdapServices = Readonly<Record<string, string>>;

/** About 1,200 endings have a server; more than this many is not the registry. */
const MAX_SERVICES = 4000;

const bootstrap = object({ services: list(list(list(text(2048), 2000), 2), MAX_SERVICES) });

/**
 * Reads the bootstrap registry for domains (RFC 9224 §3, §4): pairs of endings and base addresses, of which the first by https counts.
 * Null when it is no such document.
 */
export function readRdapServices(json: unknown): RdapServices | null {
  const decoded = attempt(bootstrap, json, 'bootstrap');
  if (!decoded.ok) return null;
  const services: Record<string, string> = {};
  for (const [endings, bases] of decoded.value.services) {
    const base = bases?.find((each) => parseUrl(each)?.protocol === 'https:');
    if (endings === undefined || base === undefined) continue;
    for (const ending of endings) {
      if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u.test(ending)) services[ending] = base.endsWith('/') ? base : `${base}/`;
    }
  }
  return Object.keys(services).length === 0 ? null : services;
}

/** The name whose registration can be asked for: registered by somebody at a public registry. Null for everything else. */
export function registeredName(address: Address): string | null {
  // Below a private suffix the operator gives names away; no registry knows of them.
  return address.kind === 'dns' && address.suffixKind === 'icann' ? address.icannDomain : null;
}

/** Address of the look-up (RFC 9082 §3.1.3) at the server with the longest matching ending (RFC 9224 §4); null when none serves it. */
export function rdapAddress(services: RdapServices, domain: string): string | null {
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
    const ending = domain.slice(dot + 1);
    if (Object.hasOwn(services, ending)) return `${services[ending]}domain/${domain}`;
  }
  return null;
}

const MAX_EVENTS = 200;
const domainObject = object<{ readonly ldhName: string; readonly events: readonly { readonly eventAction: string; readonly eventDate: string }[] }>({
  ldhName: text(256), events: list(object({ eventAction: text(200), eventDate: text(64) }), MAX_EVENTS),
});

/**
 * ISO day of the registration event in an RDAP answer about `domain` (RFC 9083 §4.5, §5.3). Null when the answer is about another name,
 * names no such day, or one after `today`: a date that cannot be is no date.
 */
export function registeredOn(json: unknown, domain: string, today: string): string | null {
  const decoded = attempt(domainObject, json, 'domain');
  if (!decoded.ok || decoded.value.ldhName.toLowerCase().replace(/\.$/u, '') !== domain) return null;
  const days = decoded.value.events
    .filter(({ eventAction }) => eventAction === 'registration')
    .map(({ eventDate }) => Date.parse(eventDate))
    .filter((instant) => Number.isFinite(instant))
    .map((instant) => new Date(instant).toISOString().slice(0, 10))
    .filter((day) => /^\d{4}-/u.test(day) && day >= '1985-01-01' && day <= today);
  return days.toSorted().at(-1) ?? null;
}

/** Whole days from one ISO day to another; null when either is none. */
export function ageInDays(registration: Registration, now: string): number | null {
  const days = Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(registration.registeredOn)) / 86_400_000);
  return attempt(integer(0, 100_000), days, 'age').ok ? days : null;
}
