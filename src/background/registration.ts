import type { Address } from '../core/domain/address';
import { rdapAddress, readRdapServices, registeredName, registeredOn, type RdapServices, type Registration } from '../core/domain/registration';
import { absent, present, unavailable, type Fact } from '../core/evidence';
import { EgressError, type Egress, type EgressRequest } from '../platform/egress';

/** The one fixed address: RFC 9224 §2 names it as where the registry of registration-data services is published. */
const BOOTSTRAP = 'https://data.iana.org/rdap/dns.json';
const BOOTSTRAP_DAYS = 7;
const MAX_BOOTSTRAP = 1_048_576;
const MAX_ANSWER = 262_144;
const TIMEOUT = 8_000;
/** A shopper meets a few new shops an hour; more look-ups than this would be somebody else's doing. */
const PER_HOUR = 30;
const HOUR = 3_600_000;
const RETRY_AFTER = 600_000;
const DAY = 86_400_000;

/** What a look-up came to; kept until the browser closes, so that no record of shops outlives the session. */
export type Answer =
  | { readonly kind: 'found'; readonly registration: Registration }
  /** The registry answered, and names no day or does not know the name. */
  | { readonly kind: 'none' }
  /** No registry serves this ending. */
  | { readonly kind: 'no-service' };

export type AskOutcome = Answer['kind'] | 'failed' | 'limited' | 'not-applicable';

export interface RegistrationDeps {
  readonly egress: Pick<Egress, 'fetch'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly answers: { readonly get: (domain: string) => Promise<Answer | null>; readonly set: (domain: string, answer: Answer) => Promise<void> };
  readonly services: { readonly get: () => Promise<{ readonly at: number; readonly services: RdapServices } | null>; readonly set: (at: number, services: RdapServices) => Promise<void> };
  readonly alwaysAllowed: () => Promise<boolean>;
}

const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return null;
  }
};

/** When a name was registered, asked of its registry by RDAP (RFC 9082, 9083). Only the registrable domain is sent. */
export function createRegistrations(deps: RegistrationDeps) {
  const running = new Map<string, Promise<AskOutcome>>();
  let asked: readonly number[] = [];
  /** When a server last failed us, by name: a page that is judged often must not ask as often. */
  const failed = new Map<string, number>();

  async function services(consent: EgressRequest['consent']): Promise<RdapServices | null> {
    const kept = await deps.services.get();
    const age = kept === null ? Infinity : deps.clock() - kept.at;
    // A clock that was set back makes what is kept look as if from the future: then it is asked for again.
    if (kept !== null && age >= 0 && age < BOOTSTRAP_DAYS * DAY) return kept.services;
    try {
      const { status, body } = await deps.egress.fetch({ url: BOOTSTRAP, purpose: 'registration-age', consent, maxBytes: MAX_BOOTSTRAP, timeoutMs: TIMEOUT });
      const read = status === 200 ? readRdapServices(parsed(body)) : null;
      if (read !== null) await deps.services.set(deps.clock(), read);
      return read ?? kept?.services ?? null;
    } catch (error) {
      if (error instanceof EgressError) return kept?.services ?? null;
      throw error;
    }
  }

  async function lookUp(domain: string, consent: EgressRequest['consent']): Promise<AskOutcome> {
    const known = await services(consent);
    if (known === null) return 'failed';
    const url = rdapAddress(known, domain);
    if (url === null) return keep(domain, { kind: 'no-service' });
    try {
      const { status, body } = await deps.egress.fetch({
        url, purpose: 'registration-age', consent, sent: domain, headers: { accept: 'application/rdap+json' }, maxBytes: MAX_ANSWER, timeoutMs: TIMEOUT,
      });
      if (status === 404) return await keep(domain, { kind: 'none' });
      if (status !== 200) return 'failed';
      const today = new Date(deps.clock()).toISOString().slice(0, 10);
      const day = registeredOn(parsed(body), domain, today);
      return await keep(domain, day === null ? { kind: 'none' } : { kind: 'found', registration: { registeredOn: day, source: new URL(url).hostname, asOf: today } });
    } catch (error) {
      if (error instanceof EgressError) return 'failed';
      throw error;
    }
  }

  async function keep(domain: string, answer: Answer): Promise<AskOutcome> {
    await deps.answers.set(domain, answer);
    return answer.kind;
  }

  function mayAskNow(): boolean {
    const now = deps.clock();
    asked = asked.filter((at) => at <= now && now - at < HOUR);
    if (asked.length >= PER_HOUR) return false;
    asked = [...asked, now];
    return true;
  }

  return {
    /** As evidence: what has been answered in this session, else why there is no answer. */
    async of(address: Address, incognito: boolean): Promise<Fact<Registration>> {
      if (incognito) return unavailable('private-window');
      const domain = registeredName(address);
      if (domain === null) return unavailable('not-applicable');
      const answer = await deps.answers.get(domain);
      switch (answer?.kind) {
        case 'found': return present(answer.registration);
        case 'none': return absent;
        case 'no-service': return unavailable('api-missing');
        case undefined: return unavailable(await deps.alwaysAllowed() ? 'not-looked' : 'not-granted');
        default: return answer satisfies undefined;
      }
    },

    /**
     * Asks the registry, unless it has answered in this session. `asked-now`: the shopper pressed the button for this very look-up.
     * Never rejects for what a server does.
     */
    async ask(address: Address, consent: 'asked-now' | 'lookups.registration'): Promise<AskOutcome> {
      const domain = registeredName(address);
      if (domain === null) return 'not-applicable';
      const known = await deps.answers.get(domain);
      if (known !== null) return known.kind;
      const already = running.get(domain);
      if (already !== undefined) return already;
      if (consent !== 'asked-now' && deps.clock() - (failed.get(domain) ?? -Infinity) < RETRY_AFTER) return 'failed';
      if (!mayAskNow()) return 'limited';
      const job = lookUp(domain, consent).finally(() => running.delete(domain));
      running.set(domain, job);
      const outcome = await job;
      if (outcome === 'failed') failed.set(domain, deps.clock());
      return outcome;
    },
  };
}

export type Registrations = ReturnType<typeof createRegistrations>;
