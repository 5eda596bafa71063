import { defineCheck, nothing, reassurance } from '../../core/check';

/** Long enough for goods that never came to be noticed. */
const SETTLED_DAYS = 30;
const ACQUAINTED_DAYS = 7;
const ACQUAINTED_VISITS = 3;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The shopper has been here before. A payment that lies a month back is `fair`: had it gone wrong, they would know. Visits over
 * some days are `weak`. Neither is proof: a known shop can be taken over.
 */
export default defineCheck({
  id: 'merchant/known-shop',
  needs: ['merchant', 'history'],
  run: ({ merchant, history }, { now }) => {
    const { firstSeen, visits, paidOn } = history;
    const params = { merchant: merchant.domain, visits, payments: paidOn.length, firstSeen: firstSeen ?? paidOn.toSorted()[0] ?? '' };
    if (paidOn.some((day) => daysBetween(day, now) >= SETTLED_DAYS)) return reassurance('fair', 'known_shop', params);
    const acquainted = visits >= ACQUAINTED_VISITS && firstSeen !== null && daysBetween(firstSeen, now) >= ACQUAINTED_DAYS;
    return acquainted ? reassurance('weak', 'known_shop', params) : nothing;
  },
});
