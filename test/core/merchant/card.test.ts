import { describe, expect, it } from 'vitest';
import { isViesNumber, merchantCard } from '../../../src/core/merchant/card';
import { NO_DISCLOSURES, type Disclosures } from '../../../src/core/merchant/disclosures';
import { disclosureRules } from '../../../src/knowledge/disclosure/index';
import { linkedTo, number, opened, said, WHOLE } from '../../checks/merchant/said';

const compared = { country: 'DE', agrees: ['phone'], contradicts: [{ compared: 'account', grade: 2, against: 'LT' }] } as const;
const cardOf = (more: Partial<Disclosures>): ReturnType<typeof merchantCard> => merchantCard('shop.test', { ...NO_DISCLOSURES, ...more }, (country) => disclosureRules(country, '2026-05-12'), compared);

describe('merchantCard', () => {
  it('says who, where and by which numbers, and what the law of that country wants', () => {
    expect(cardOf(WHOLE)).toMatchObject({
      country: 'DE', name: { kind: 'company', value: 'Lampenhaus Elbe GmbH', where: { page: 'imprint' } }, judged: true, agrees: ['phone'], contradicts: [{ compared: 'account' }],
      numbers: [{ scheme: 'de-vat', value: 'DE283746516', state: 'well-formed', vies: true }, { scheme: 'de-hrb', state: 'form-ok', vies: false }],
    });
    expect(cardOf(WHOLE)?.demands.every(({ shown }) => shown)).toBe(true);
    expect(cardOf(WHOLE)?.lines.map(({ kind }) => kind)).toEqual(['address', 'representative', 'phone', 'email']);
  });

  it('prefers the imprint\'s word to a footer\'s, and a labelled name to a guessed one', () => {
    const items = [said('company', 'Guessed Ltd', 'other'), said('company', 'Said GmbH', 'terms', 'firma'), said('company', 'Imprint GmbH', 'imprint', 'firma')];
    expect(cardOf({ items, pages: opened('imprint') })?.name?.value).toBe('Imprint GmbH');
  });

  it('names the pages that were not read, one of each kind, and calls nothing missing before', () => {
    const card = cardOf({ items: [said('country', 'DE', 'other')], pages: opened('other'), links: [...linkedTo('imprint', 'terms', 'privacy'), { kind: 'imprint', path: '/impressum2' }] });
    expect(card).toMatchObject({ judged: false, unread: linkedTo('imprint', 'terms') });
  });

  it('is none where nothing was read', () => {
    expect(cardOf({})).toBeNull();
  });

  it('offers the EU\'s service only numbers in order', () => {
    expect(cardOf({ pages: opened('imprint'), numbers: [number('de-vat', 'DE283746517')] })?.numbers[0]?.vies).toBe(false);
  });
});

describe('isViesNumber', () => {
  it.each([['DE283746516', true], ['EL123456789', true], ['GB379634405', false], ['DE', false], ['DE2837/../x', false], ['IE1234567WA', true]])('%s: %s', (value, known) => { expect(isViesNumber(value)).toBe(known); });
});
