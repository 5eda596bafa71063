import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/background/merchant-card';
import { evidenceOf } from '../checks/evidence-of';
import { number, opened, said } from '../checks/merchant/said';

const disclosures = {
  items: [said('company', 'Lampenhaus Elbe GmbH'), said('country', 'DE'), said('form', 'GmbH', 'imprint', 'DE'), said('phone', '+86 755 2699 0417'), said('email', 'elbe88@gmail.com')],
  numbers: [number('de-vat', 'DE283746516')], pages: opened('imprint'),
};

describe('the merchant card', () => {
  it('tells what of the shop’s statements fits together and what does not', () => {
    const { card } = cardOf(evidenceOf({ url: 'https://lampenhaus-elbe.de/checkout', page: { siteName: 'Lampenhaus Elbe', language: 'de' }, disclosures }));
    expect(card?.agrees).toEqual(['number', 'suffix', 'language', 'site-name']);
    expect(card?.contradicts).toEqual([{ compared: 'phone', grade: 2, against: 'CN' }, { compared: 'email-free', grade: 1, against: 'gmail.com' }]);
  });

  it('does not take a payment provider’s language and name for the shop’s', () => {
    const { card, origin } = cardOf(evidenceOf({ url: 'https://checkout.stripe.com/pay', page: { siteName: 'Stripe', language: 'ko' }, merchant: { domain: 'lampenhaus-elbe.de', relation: 'reached-from', psp: 'Stripe' }, disclosures }));
    expect(card?.agrees).toEqual(['number', 'suffix']);
    expect(card?.contradicts.map(({ compared }) => compared)).toEqual(['phone', 'email-free']);
    expect(origin).toBeNull();
  });

  it('is none before anything was read', () => {
    expect(cardOf(evidenceOf({ disclosures: {} })).card).toBeNull();
  });
});
