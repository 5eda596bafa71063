import { present, type Fact, type History } from '../core/evidence';
import type { ListAnswer } from '../core/list/answer';
import type { SettingValues } from '../core/settings/table';

const covers = (entry: string, host: string): boolean => host === entry || host.endsWith(`.${entry}`);

/** A shopper's own trust counts for nothing where an organisation has blocked the shop. */
export function withoutOverruledTrust(history: Fact<History>, domain: string, values: Pick<SettingValues, 'hosts.blocked'>): Fact<History> {
  const overruled = history.state === 'present' && history.value.decision === 'trusted' && values['hosts.blocked'].some((each) => covers(each, domain));
  return overruled ? present({ ...history.value, decision: null }) : history;
}

/**
 * What an organisation's own lists say of a host, before any feed is asked; null: nothing. A blocked host beats an allowed one:
 * whoever writes both wants it blocked.
 */
export function organisationAnswer(host: string, values: Pick<SettingValues, 'hosts.blocked' | 'hosts.allowed'>, name: string, now: string): ListAnswer | null {
  const entry = values['hosts.blocked'].find((each) => covers(each, host));
  if (entry !== undefined) return { answer: 'hit', entry, sources: [{ id: 'organisation', name, strength: 'strong', category: 'policy' }], asOf: now.slice(0, 10) };
  return values['hosts.allowed'].some((each) => covers(each, host)) ? { answer: 'miss', asOf: now.slice(0, 10) } : null;
}
