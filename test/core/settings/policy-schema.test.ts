import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../../src/core/settings/policy-schema';
import { SETTINGS } from '../../../src/core/settings/table';
import { settingTextKey } from '../../../src/i18n/setting-text';
import { messagesOf } from '../../fixtures/locale';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const english = messagesOf('en');
const describeSetting = (key: string): { title: string; text: string } =>
  ({ title: english[`${settingTextKey(key)}_title`]?.message ?? '', text: english[`${settingTextKey(key)}_text`]?.message ?? '' });

describe('the schema of managed policy', () => {
  const schema = policySchema(describeSetting) as { properties: Record<string, { type: string; title: string; description: string }> };

  it('on disk is what the settings table says', () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, 'public/managed-schema.json'), 'utf8'))).toEqual(schema);
  });

  it('has one property for every setting an organisation may set, each once, with words', () => {
    const keys = SETTINGS.flatMap(({ policy }) => policy ?? []);
    expect(Object.keys(schema.properties)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { title, description } of Object.values(schema.properties)) expect([title, description].every((text) => text.length > 3)).toBe(true);
  });

  it('names a type that the row itself takes', () => {
    const sample: Record<string, unknown> = { boolean: true, integer: 24 };
    const shaped: Record<string, readonly [given: unknown, taken: unknown]> = {
      hosts: [['shop.example'], ['shop.example']],
      lists: [[{ name: 'Watch', address: 'https://lists.example/a.txt', mirrors: [], strength: 'weak' }], [{ name: 'Watch', addresses: ['https://lists.example/a.txt'], publicKey: null, strength: 'weak', kind: 'threats', replaces: null }]],
    };
    for (const { policy, decode, input } of SETTINGS) {
      const type = schema.properties[policy ?? '']?.type ?? '';
      const value = type === 'string' ? (input.kind === 'choice' ? input.words[0] : 'DE') : sample[type];
      const [given, taken] = shaped[input.kind] ?? [value, value];
      expect({ policy, decoded: decode(given) }).toEqual({ policy, decoded: taken });
    }
  });

  it('is told in full in the document', () => {
    const document = readFileSync(path.join(ROOT, 'docs/managed-policy.md'), 'utf8');
    expect(SETTINGS.flatMap(({ policy }) => policy ?? []).filter((key) => !document.includes(`| \`${key}\` |`))).toEqual([]);
  });
});
