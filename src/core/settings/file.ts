import { isSettingKey, settingsTable, type SettingKey } from './table';
import type { SettingRow } from './row';

const FORMAT = 'paylight-settings';
const VERSION = 1;

/** What came out of a settings file: values that can be taken, and the names of entries that cannot. */
export interface SettingsFile {
  readonly values: Readonly<Partial<Record<SettingKey, unknown>>>;
  readonly refused: readonly string[];
}

/** Text of a file with the shopper's own choices; what an organisation set is not among them. */
export function settingsFile(values: Readonly<Partial<Record<SettingKey, unknown>>>): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: values }, null, 2)}\n`;
}

/** Null when the text is no settings file of this or an older version; a wrong entry alone is refused alone. */
export function readSettingsFile(text: string): SettingsFile | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { format, version, settings } = parsed as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || version > VERSION || typeof settings !== 'object' || settings === null || Array.isArray(settings)) return null;
  const values: Partial<Record<SettingKey, unknown>> = {};
  const refused: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const row: SettingRow<unknown> | null = isSettingKey(key) ? settingsTable[key] : null;
    const decoded = row === null || row.policyOnly ? undefined : row.decode(value);
    if (decoded === undefined || !isSettingKey(key)) refused.push(key.slice(0, 64));
    else values[key] = decoded;
  }
  return { values, refused };
}
