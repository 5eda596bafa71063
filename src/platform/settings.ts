import { resolveSettings, settingsTable, type ResolvedSettings, type SettingKey } from '../core/settings/table';
import { browser } from './browser';
import { defineItem } from './storage-item';

const item = defineItem<Readonly<Record<string, unknown>>>({
  key: 'settings', version: 1, initial: {},
  decode: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined),
});

async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy exists; that is the normal case, not a fault.
    return {};
  }
}

export async function readSettings(): Promise<ResolvedSettings> {
  const [user, policy] = await Promise.all([item.get(), managed()]);
  return resolveSettings(user, policy);
}

/** Refuses (false) a value the setting cannot have, and a setting that policy has locked. */
export async function writeSetting(key: SettingKey, value: unknown): Promise<boolean> {
  const decoded = settingsTable[key].decode(value);
  if (decoded === undefined || (await readSettings()).locked.includes(key)) return false;
  await item.update((values) => ({ ...values, [key]: decoded }));
  return true;
}

/** Region of the browser's locale, as in de-AT → AT; null when the locale names none. */
export function localeRegion(): string | null {
  try {
    return new Intl.Locale(browser.i18n.getUILanguage()).region ?? null;
  } catch {
    return null;
  }
}
