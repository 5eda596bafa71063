import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../../src/core/settings/file';
import { SETTINGS } from '../../../src/core/settings/table';

describe('a settings file', () => {
  it('gives back what was saved', () => {
    const values = { 'shopper.country': 'DE', 'note.enabled': false, 'role': 'educator' };
    expect(readSettingsFile(settingsFile(values))).toEqual({ values, refused: [] });
  });

  it('refuses a wrong entry alone, and names it', () => {
    const text = settingsFile({ 'note.enabled': 'yes', 'memory.enabled': false, 'role': 'admin', 'from.the.future': 1, 'options.locked': true } as never);
    expect(readSettingsFile(text)).toEqual({ values: { 'memory.enabled': false }, refused: ['note.enabled', 'role', 'from.the.future', 'options.locked'] });
  });

  it.each([
    ['', 'an empty file'], ['{', 'a torn file'], ['[]', 'another shape'], ['"text"', 'text'], ['{"format":"other","version":1,"settings":{}}', 'somebody else’s file'],
    ['{"format":"paylight-settings","version":9,"settings":{}}', 'a file of a later version'], ['{"format":"paylight-settings","version":1,"settings":[]}', 'settings that are a list'],
  ])('%s is none: %s', (text) => expect(readSettingsFile(text)).toBeNull());

  it('never throws, and never lets in what a row does not take', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...SETTINGS.map(({ key }) => key), '__proto__', 'x'), fc.anything()), (settings) => {
      let text: string;
      try {
        text = JSON.stringify({ format: 'paylight-settings', version: 1, settings });
      } catch {
        return;
      }
      const file = readSettingsFile(text);
      const taken = SETTINGS.filter(({ key }) => file?.values[key] !== undefined);
      expect(taken.filter(({ policyOnly }) => policyOnly)).toEqual([]);
      for (const { key, decode } of taken) expect(decode(file?.values[key])).toEqual(file?.values[key]);
    }));
  });
});
