import { describe, expect, it } from 'vitest';
import { FIELD_ROLES, PAYMENT_METHODS } from '../../../src/core/payment/page-facts-decoder';
import { parseCues } from '../../../src/core/payment/phrases';
import { FIELD_WORDS } from '../../../src/knowledge/cues/field-words';
import { METHOD_WORDS } from '../../../src/knowledge/cues/method-words';
import { PERSON_WORDS } from '../../../src/knowledge/cues/person-words';
import { STAGE_WORDS } from '../../../src/knowledge/cues/stage-words';

const fields = [...parseCues(FIELD_WORDS), ...parseCues(PERSON_WORDS)];
const stages = parseCues(STAGE_WORDS);
const methods = parseCues(METHOD_WORDS);
const REQUIRED = ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'ar', 'he', 'ru', 'th', 'vi', 'tr', 'pl', 'cs', 'el', 'hi'];

describe('cue tables', () => {
  it.each(['pan', 'cvc', 'expiry', 'holder', 'order', 'pay-heading'])('%s is known in at least 25 languages, the hard scripts among them', (key) => {
    const languages = new Set([...fields, ...stages].filter((row) => row.key === key && row.language !== 'mul').map((row) => row.language));
    expect(languages.size).toBeGreaterThanOrEqual(25);
    expect(REQUIRED.filter((language) => !languages.has(language))).toEqual([]);
  });

  it('gives each row a known key, a language and a reason', () => {
    for (const row of [...fields, ...stages, ...methods]) {
      expect(row.language).toMatch(/^(?:mul|[a-z]{2}(?:-Han[st])?)$/u);
      expect([row.key, row.reason]).not.toContain('');
      expect(row.phrases.length).toBeGreaterThan(0);
    }
    for (const row of fields) expect(FIELD_ROLES).toHaveProperty([row.key]);
    for (const row of methods) expect(PAYMENT_METHODS).toHaveProperty([row.key]);
  });

  it('lets no phrase mean both a card number and something else', () => {
    const pan = new Set(fields.filter((row) => row.key === 'pan').flatMap((row) => row.phrases));
    const others = fields.filter((row) => row.key !== 'pan').flatMap((row) => row.phrases);
    expect(others.filter((phrase) => pan.has(phrase))).toEqual([]);
  });
});
