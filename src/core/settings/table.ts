/** One row per setting: default, codec, policy key. Everything that shows, stores, imports or locks a setting reads this table. */
export interface SettingRow<T> {
  readonly initial: T;
  /** Undefined for a value that cannot be this setting's. */
  readonly decode: (value: unknown) => T | undefined;
  /** Key in managed policy, null where an organisation has no say. */
  readonly policy: string | null;
}

const flag = (initial: boolean, policy: string | null): SettingRow<boolean> =>
  ({ initial, policy, decode: (value) => (typeof value === 'boolean' ? value : undefined) });

const country: SettingRow<string | null> = {
  initial: null, policy: 'ShopperCountry',
  decode: (value) => (value === null || (typeof value === 'string' && /^[A-Z]{2}$/u.test(value)) ? value : undefined),
};

export const settingsTable = {
  /** ISO 3166-1 alpha-2; null: the region of the browser's locale. */
  'shopper.country': country,
  'note.enabled': flag(true, 'NoteEnabled'),
  'interstitial.proceed': flag(true, 'AllowProceed'),
  'lists.update': flag(true, 'ListUpdates'),
  'memory.enabled': flag(true, 'MerchantMemory'),
  'welcome.show': flag(true, 'ShowWelcome'),
  /** Asks the registry how old a shop's name is, on every page that asks for something; sends that name. */
  'lookups.registration': flag(false, 'RegistrationLookups'),
  'lookups.imprint': flag(false, 'ImprintLookups'),
} as const satisfies Record<string, SettingRow<boolean> | SettingRow<string | null>>;

export type SettingKey = keyof typeof settingsTable;
export type SettingValue<K extends SettingKey> = (typeof settingsTable)[K]['initial'] extends boolean ? boolean : string | null;
export type SettingValues = { readonly [K in SettingKey]: SettingValue<K> };

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingsTable, key);

export interface ResolvedSettings {
  readonly values: SettingValues;
  /** Keys an organisation has set; the user's own value is kept but does not count. */
  readonly locked: readonly SettingKey[];
  /** Policy keys whose value could not be read, one by one; shown on the options page. */
  readonly refusedPolicy: readonly string[];
}

const plain = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** defaults < user < managed. */
export function resolveSettings(user: unknown, managed: unknown): ResolvedSettings {
  const chosen = plain(user);
  const policy = plain(managed);
  const values: Record<string, unknown> = {};
  const locked: SettingKey[] = [];
  const refusedPolicy: string[] = [];
  for (const key of Object.keys(settingsTable) as SettingKey[]) {
    const row: SettingRow<boolean> | SettingRow<string | null> = settingsTable[key];
    values[key] = row.decode(chosen[key]) ?? row.initial;
    if (row.policy === null || !(row.policy in policy)) continue;
    const forced = row.decode(policy[row.policy]);
    if (forced === undefined) refusedPolicy.push(row.policy);
    else {
      values[key] = forced;
      locked.push(key);
    }
  }
  return { values: values as SettingValues, locked, refusedPolicy };
}
