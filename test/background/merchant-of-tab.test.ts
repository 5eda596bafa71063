import { describe, expect, it } from 'vitest';
import { merchantOfTab } from '../../src/background/merchant-of-tab';
import type { Hop } from '../../src/background/tab-record';
import { parseAddress } from '../../src/core/domain/address';

const pspOfHost = (host: string): string | null => (host.endsWith('stripe.com') ? 'Stripe' : host.endsWith('mollie.com') ? 'Mollie' : null);
const hop = (domain: string, level: Hop['level'] = 'clear', score: number | null = 80): Hop => ({ domain, level, score, assessedAt: '2026-11-01T10:00:00.000Z', stage: 'payment' });

const rows: readonly { why: string; url: string; trail: readonly Hop[]; expected: unknown }[] = [
  { why: 'a shop is its own merchant', url: 'https://www.shop.test/pay', trail: [hop('other.test')], expected: { state: 'present', value: { domain: 'shop.test', relation: 'self', psp: null, inherited: null } } },
  { why: 'tenants of one platform are different merchants', url: 'https://a.myshopify.com/', trail: [], expected: { state: 'present', value: { domain: 'a.myshopify.com', relation: 'self', psp: null, inherited: null } } },
  { why: 'a PSP page belongs to the shop that sent the tab there', url: 'https://checkout.stripe.com/c/pay', trail: [hop('first.test'), hop('shop.test', 'caution', 40)], expected: { state: 'present', value: { domain: 'shop.test', relation: 'reached-from', psp: 'Stripe', inherited: { level: 'caution', score: 40, assessedAt: '2026-11-01T10:00:00.000Z' } } } },
  { why: 'a second PSP on the way is skipped', url: 'https://checkout.stripe.com/c/pay', trail: [hop('shop.test'), hop('mollie.com', 'unknown', null)], expected: { state: 'present', value: { domain: 'shop.test', relation: 'reached-from', psp: 'Stripe', inherited: { level: 'clear', score: 80, assessedAt: '2026-11-01T10:00:00.000Z' } } } },
  { why: 'a PSP page reached from nowhere has no known merchant', url: 'https://checkout.stripe.com/c/pay', trail: [], expected: { state: 'unavailable', reason: 'merchant-unknown' } },
];

describe('merchantOfTab', () => {
  it.each(rows)('$why', ({ url, trail, expected }) => {
    const address = parseAddress(url);
    if (address === null) throw new Error(url);
    expect(merchantOfTab(address, trail, pspOfHost)).toEqual(expected);
  });
});
