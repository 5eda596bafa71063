import { valueOf, type Evidence } from '../core/evidence';
import { plainAddress } from './gather';
import type { AskOutcome, Registrations } from './registration';
import type { TabRecord } from './tab-record';

export interface AskRegistrationDeps {
  readonly loadRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly registrations: Pick<Registrations, 'ask'>;
  readonly again: (tabId: number) => Promise<unknown>;
}

/** Asks when the name of the tab's page was registered, and judges the tab again with the answer. Never for a private window. */
export async function askRegistration(tabId: number, consent: 'asked-now' | 'lookups.registration', deps: AskRegistrationDeps): Promise<AskOutcome> {
  const record = await deps.loadRecord(tabId);
  const address = record === null || record.incognito ? null : plainAddress(record.url);
  if (address === null) return 'not-applicable';
  const outcome = await deps.registrations.ask(address, consent);
  if (outcome === 'found' || outcome === 'none' || outcome === 'no-service') await deps.again(tabId);
  return outcome;
}

/** The shopper has allowed the look-up for good, nobody has made it yet, and this page asks for something. */
export const wantsRegistration = ({ registration, page }: Evidence): boolean =>
  registration.state === 'unavailable' && registration.reason === 'not-looked' && (valueOf(page)?.asks.length ?? 0) > 0;
