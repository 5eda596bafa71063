import { isSettingKey, resolveSettings, settingsTable, type ResolvedSettings, type SettingKey } from '../core/settings/table';
import { browser } from './browser';
import { createPolicy, type Policy } from './policy';
import { defineItem } from './storage-item';

const asRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined);

const item = defineItem<Readonly<Record<string, unknown>>>({
  key: 'settings', version: 1, initial: {},
  decode: asRecord,
});

const began = defineItem<number>({ key: 'session-began', version: 1, initial: 0, decode: (value) => (typeof value === 'number' ? value : undefined) }, 'session');

const policy = createPolicy({
  // Firefox rejects when no policy exists; that is the normal case, not a fault.
  ask: async () => asRecord(await browser.storage.managed.get(null)) ?? {},
  kept: defineItem<Policy>({ key: 'policy', version: 1, initial: {}, decode: asRecord }),
  sessionBegan: () => began.update((at) => (at === 0 ? Date.now() : at)),
  now: Date.now,
});

export async function readSettings(): Promise<ResolvedSettings> {
  const [user, managed] = await Promise.all([item.get(), policy.read()]);
  return resolveSettings(user, managed);
}

/** The shopper's own choices, as they stand also where an organisation's count. */
export async function ownSettings(): Promise<Readonly<Partial<Record<SettingKey, unknown>>>> {
  return Object.fromEntries(Object.entries(await item.get()).filter(([key]) => isSettingKey(key)));
}

/** Takes several choices at once; what is locked or cannot be is left out. Resolves with the keys that were left out. */
export async function writeSettings(wanted: Readonly<Partial<Record<SettingKey, unknown>>>): Promise<readonly SettingKey[]> {
  const { locked } = await readSettings();
  const refused: SettingKey[] = [];
  const taken: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (!isSettingKey(key)) continue;
    const decoded = settingsTable[key].policyOnly || locked.includes(key) ? undefined : settingsTable[key].decode(value);
    if (decoded === undefined) refused.push(key);
    else taken[key] = decoded;
  }
  await item.update((values) => ({ ...values, ...taken }));
  return refused;
}

/** Back to the defaults; refuses (false) where an organisation has locked the options. */
export async function resetSettings(): Promise<boolean> {
  if ((await readSettings()).values['options.locked']) return false;
  await item.update(() => ({}));
  return true;
}

/** Calls back when an organisation's settings change; must be called in the worker's first tick. */
export function onPolicyChanged(callback: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => { 
    if (area !== 'managed') return;
    policy.changed();
    callback();
  });
}

/** Region of the browser's locale, as in de-AT → AT; null when the locale names none. */
export function localeRegion(): string | null {
  try {
    return new Intl.Locale(browser.i18n.getUILanguage()).region ?? null;
  } catch {
    return null;
  }
}
