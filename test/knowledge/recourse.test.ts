import { describe, expect, it } from 'vitest';
import { PAYMENT_METHODS } from '../../src/core/payment/page-facts-decoder';
import type { PaymentMethod } from '../../src/core/payment/page-facts';
import { COUNTRIES } from '../../src/knowledge/recourse/countries';
import { recourseFor } from '../../src/knowledge/recourse/index';
import { REVERSIBILITY } from '../../src/knowledge/recourse/reversibility';
import { RULES } from '../../src/knowledge/recourse/rules';
import { messagesOf } from '../fixtures/locale';

const METHODS = Object.keys(PAYMENT_METHODS) as PaymentMethod[];
const back = (method: PaymentMethod, country: string | null): string | undefined => recourseFor([method], country)[0]?.back;

describe('recourse', () => {
  it('knows at least 40 countries and answers for every method in each', () => {
    const countries = Object.keys(COUNTRIES);
    expect(countries.length).toBeGreaterThanOrEqual(40);
    for (const country of [...countries, 'XX', null]) expect(recourseFor(METHODS, country)).toHaveLength(METHODS.length);
  });

  it('has a dated source and a sentence for each rule, and no sentence without a rule', () => {
    const english = messagesOf('en');
    for (const [id, { source }] of Object.entries(RULES)) {
      expect(source.name.length).toBeGreaterThan(8);
      expect(source.date).toMatch(/^(?:19|20)\d\d$/u);
      expect(english).toHaveProperty(`recourse_rule_${id.replaceAll('-', '_')}`);
    }
    const said = Object.keys(english).flatMap((key) => /^recourse_rule_(.+)$/u.exec(key)?.[1] ?? []);
    expect(said.filter((id) => !Object.hasOwn(RULES, id.replaceAll('_', '-')))).toEqual([]);
  });

  it.each([
    { method: 'card', country: null, is: 'good', why: 'chargeback for goods not received is a rule of the schemes' },
    { method: 'direct-debit', country: 'DE', is: 'good', why: 'eight weeks without a reason (PSD2)' },
    { method: 'direct-debit', country: 'US', is: 'some', why: 'only what was not authorised (Regulation E)' },
    { method: 'bank-transfer', country: 'GB', is: 'some', why: 'reimbursement of authorised push payment fraud since October 2024' },
    { method: 'bank-transfer', country: 'FR', is: 'poor', why: 'recall needs the receiver' },
    { method: 'direct-debit', country: 'SE', is: 'some', why: 'Autogiro is no SEPA debit: no refund without a reason' },
    { method: 'direct-debit', country: 'CH', is: 'some', why: 'the law of the Union does not hold there' },
    { method: 'p2p-transfer', country: 'US', is: 'poor', why: 'Zelle covers no goods' },
    { method: 'pix', country: 'BR', is: 'some', why: 'the special refund mechanism, for fraud' },
    { method: 'paypal', country: null, is: 'good', why: 'purchase protection' },
    { method: 'paypal-friends', country: 'GB', is: 'none', why: 'friends and family is not covered anywhere' },
    { method: 'crypto', country: 'US', is: 'none', why: 'nobody can reverse it' },
    { method: 'gift-card', country: 'US', is: 'none', why: 'the code is the money' },
    { method: 'money-transfer', country: 'IN', is: 'none', why: 'gone once collected' },
    { method: 'cash-voucher', country: 'IT', is: 'none', why: 'the code is the money' },
  ] as const)('$method in $country: $is ($why)', ({ method, country, is }) => expect(back(method, country)).toBe(is));

  it('is listed best first, each method once', () => {
    const rows = recourseFor(['crypto', 'card', 'bank-transfer', 'card'], 'DE');
    expect(rows.map(({ method }) => method)).toEqual(['card', 'bank-transfer', 'crypto']);
    expect(rows[0]).toMatchObject({ days: 120, from: 'delivery-due' });
  });

  it('gives a SEPA transfer the thirteen months in which a recall for fraud may be asked', () => {
    expect(recourseFor(['bank-transfer'], 'DE')[0]).toMatchObject({ days: 395, from: 'payment' });
    expect(recourseFor(['bank-transfer'], 'PL')[0]?.days).toBe(null);
  });

  it('agrees with what the checks take for final', () => {
    const rows = METHODS.map((method) => ({ method, general: back(method, null) ?? '', taken: REVERSIBILITY[method] }));
    expect(rows.filter(({ general, taken }) => taken === 'final' && general !== 'poor' && general !== 'none')).toEqual([]);
    expect(rows.filter(({ general, taken }) => general === 'none' && taken !== 'final')).toEqual([]);
  });
});
