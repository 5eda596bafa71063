import { choice, country, flag, hosts, hours, lists, type SettingRow } from './row';

export const settingsTable = {
  /** ISO 3166-1 alpha-2; null: the region of the browser's locale. */
  'shopper.country': country('ShopperCountry'),
  /** What the person does with Paylight: an educator gets the demo large, QA gets every check by its name. */
  'role': choice(['shopper', 'educator', 'qa'], 'Role'),
  'note.enabled': flag(true, 'NoteEnabled'),
  'interstitial.proceed': flag(true, 'AllowProceed'),
  'lists.update': flag(true, 'ListUpdates'),
  /** Null: as each source says. */
  'lists.hours': hours(1, 168, 'ListUpdateHours'),
  'memory.enabled': flag(true, 'MerchantMemory'),
  'welcome.show': flag(true, 'ShowWelcome'),
  /** Asks the registry how old a shop's name is, on every page that asks for something; sends that name. */
  'lookups.registration': flag(false, 'RegistrationLookups'),
  'lookups.imprint': flag(false, 'ImprintLookups'),
  /** No setting can be changed on this device. */
  'options.locked': flag(false, 'LockOptions', true),
  /** An organisation's own lists: blocked hosts count as listed, allowed ones as not listed whatever the feeds say. */
  'hosts.blocked': hosts('BlockedHosts'),
  'hosts.allowed': hosts('AllowedHosts'),
  'lists.sources': lists('ListSources'),
} as const satisfies Record<string, SettingRow<unknown>>;

export type SettingKey = keyof typeof settingsTable;
export type SettingValue<K extends SettingKey> = Exclude<ReturnType<(typeof settingsTable)[K]['decode']>, undefined>;
export type SettingValues = { readonly [K in SettingKey]: SettingValue<K> };

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingsTable, key);

/** The table's rows with their keys, in the order in which people see them. */
export const SETTINGS: readonly (SettingRow<unknown> & { readonly key: SettingKey })[] =
  (Object.keys(settingsTable) as SettingKey[]).map((key) => ({ key, ...settingsTable[key] }));

export interface ResolvedSettings {
  readonly values: SettingValues;
  /** Keys an organisation has set; the user's own value is kept but does not count. */
  readonly locked: readonly SettingKey[];
  /** Policy keys whose value could not be read, one by one; shown on the options page. */
  readonly refusedPolicy: readonly string[];
}

const plain = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** defaults < user < managed; where an organisation has locked the options, only defaults and its own values count. */
export function resolveSettings(user: unknown, managed: unknown): ResolvedSettings {
  const policy = plain(managed);
  const allLocked = settingsTable['options.locked'].decode(policy[settingsTable['options.locked'].policy ?? '']) === true;
  const chosen = allLocked ? {} : plain(user);
  const values: Record<string, unknown> = {};
  const locked: SettingKey[] = [];
  const refusedPolicy: string[] = [];
  for (const key of Object.keys(settingsTable) as SettingKey[]) {
    const row: SettingRow<unknown> = settingsTable[key];
    values[key] = row.policyOnly ? row.initial : row.decode(chosen[key]) ?? row.initial;
    if (row.policy === null || !(row.policy in policy)) continue;
    const forced = row.decode(policy[row.policy]);
    if (forced === undefined) refusedPolicy.push(row.policy);
    else {
      values[key] = forced;
      locked.push(key);
    }
  }
  return { values: values as SettingValues, locked: allLocked ? Object.keys(settingsTable) as SettingKey[] : locked, refusedPolicy };
}
