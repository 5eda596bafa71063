import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSettings, settingsTable, type SettingKey } from '../../../src/core/settings/table';

const keys = Object.keys(settingsTable) as SettingKey[];

describe('resolveSettings', () => {
  it('lets nothing about a visit out until the shopper says so: list updates are all that is on', () => {
    expect(keys).toEqual([
      'shopper.country', 'role', 'note.enabled', 'interstitial.proceed', 'lists.update', 'lists.hours', 'memory.enabled', 'welcome.show', 'lookups.registration', 'lookups.imprint',
      'options.locked', 'hosts.blocked', 'hosts.allowed', 'lists.sources',
    ]);
    for (const key of keys.filter((name) => name.startsWith('lookups.'))) expect(settingsTable[key].initial).toBe(false);
  });

  it('managed always wins, and locks', () => {
    fc.assert(fc.property(fc.constantFrom(...keys), fc.boolean(), fc.boolean(), (key, user, policy) => {
      const row = settingsTable[key];
      if (typeof row.initial !== 'boolean' || row.policy === null) return;
      const { values, locked } = resolveSettings({ [key]: user }, { [row.policy]: policy });
      expect(values[key]).toBe(policy);
      expect(locked).toEqual(key === 'options.locked' && policy ? keys : [key]);
    }));
  });

  it('ignores a wrong-typed policy value alone, and names it', () => {
    const { values, locked, refusedPolicy } = resolveSettings({ 'note.enabled': false }, { NoteEnabled: 'yes', AllowProceed: false });
    expect(values['note.enabled']).toBe(false);
    expect(locked).toEqual(['interstitial.proceed']);
    expect(refusedPolicy).toEqual(['NoteEnabled']);
  });

  it('never throws, and always has a value of the right type for every key', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (user, managed) => {
      const { values } = resolveSettings(user, managed);
      for (const key of keys) expect(settingsTable[key].decode(values[key])).not.toBe(undefined);
    }));
  });
});
