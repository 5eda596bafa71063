import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error the generator is a plain script
import { messagesModule } from '../../scripts/generate-messages.mjs';
import { locales, messagesOf, type MessageEntry, type Messages } from '../fixtures/locale';

const ROOT = path.resolve(import.meta.dirname, '../..');
const english = messagesOf('en');
const PLURAL = /_(zero|one|two|few|many|other)$/u;

const placeholders = (entry: MessageEntry): string =>
  Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => `${name}=${content}`).toSorted().join(',');
const usedIn = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\$([a-zA-Z0-9_]+)\$/gu), (match) => (match[1] ?? '').toLowerCase()))].toSorted();
const isPlural = (key: string): boolean => PLURAL.test(key) && 'count' in (english[`${key.replace(PLURAL, '')}_other`]?.placeholders ?? {});
const base = (key: string): string => (isPlural(key) ? key.replace(PLURAL, '') : key);

describe('the English texts', () => {
  it('match the generated keys on disk', () => {
    const generated = readFileSync(path.join(ROOT, 'src/i18n/messages.generated.ts'), 'utf8');
    expect((messagesModule as (messages: Messages) => string)(english)).toBe(generated);
  });

  it('have a title, a detail and a tip for every reason', () => {
    const reasons = new Set(Object.keys(english).flatMap((key) => /^reason_(.+)_(?:title|detail|tip)$/u.exec(key)?.[1] ?? []));
    expect(reasons.size).toBeGreaterThan(20);
    for (const reason of reasons) {
      for (const part of ['title', 'detail', 'tip']) expect(english, `reason_${reason}_${part}`).toHaveProperty(`reason_${reason}_${part}`);
    }
  });

  it('have a sentence for every reason why something is unavailable', () => {
    const source = readFileSync(path.join(ROOT, 'src/core/evidence.ts'), 'utf8');
    const union = source.slice(source.indexOf('export type UnavailableReason'), source.indexOf('export const present'));
    const reasons = Array.from(union.matchAll(/\| '([a-z-]+)'/gu), (match) => match[1] ?? '');
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) expect(english).toHaveProperty(`unavailable_${reason.replaceAll('-', '_')}`);
  });

  it('have a word for every payment method and stage', () => {
    const source = readFileSync(path.join(ROOT, 'src/core/payment/page-facts.ts'), 'utf8');
    const words = (name: string): string[] => {
      const from = source.indexOf(`export type ${name} `);
      return Array.from(source.slice(from, source.indexOf(';', from)).matchAll(/'([a-z0-9-]+)'/gu), (match) => match[1] ?? '');
    };
    expect(words('PaymentMethod').length).toBeGreaterThan(40);
    for (const word of words('PaymentMethod')) expect(english).toHaveProperty(`method_${word.replaceAll('-', '_')}`);
    for (const word of words('Stage')) expect(english).toHaveProperty(`stage_${word}`);
  });
});

describe.each(locales())('locale %s', (locale) => {
  const messages = messagesOf(locale);

  it('has exactly the English keys, plural forms apart', () => {
    expect([...new Set(Object.keys(messages).map(base))].toSorted()).toEqual([...new Set(Object.keys(english).map(base))].toSorted());
  });

  it('has the plural forms its language needs', () => {
    const forms = new Intl.PluralRules(messages['language_tag']?.message ?? '').resolvedOptions().pluralCategories;
    for (const key of new Set(Object.keys(english).filter(isPlural).map(base))) {
      // Compact-number forms (French and Spanish "many") are never reached by the counts shown here.
      for (const form of forms.filter((word) => word !== 'many' || !['fr', 'es', 'it', 'pt'].includes(locale.slice(0, 2)))) {
        expect(messages, `${key}_${form}`).toHaveProperty(`${key}_${form}`);
      }
    }
  });

  it('uses the placeholders of the English text, and each that it declares', () => {
    const wrong = Object.entries(messages).filter(([key, entry]) => {
      const model = english[isPlural(key) && !(key in english) ? `${base(key)}_other` : key];
      const declared = Object.keys(entry.placeholders ?? {}).map((name) => name.toLowerCase()).toSorted();
      return usedIn(entry.message).join(',') !== declared.join(',')
        || placeholders(entry) !== (model === undefined ? 'no such English text' : placeholders(model));
    });
    expect(wrong).toEqual([]);
  });

  it('holds text only: no markup, no straight quotes, no stray spaces, no empty text', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) =>
      message === '' || message.trim() !== message || /<[a-z/]|&[a-z]+;|"|\s{2}/iu.test(message));
    expect(wrong).toEqual([]);
  });

  it('never calls a business a fraud in its own voice', () => {
    const accusing = Object.keys(messages).filter((key) => key.startsWith('reason_') && /\b(?:is|are) (?:a )?(?:fraud|scam|fake|criminal)/iu.test(messages[key]?.message ?? ''));
    expect(accusing).toEqual([]);
  });

  it('keeps the extension description within what the stores take', () => {
    expect((messages['app_description']?.message ?? '').length).toBeLessThanOrEqual(132);
  });
});
