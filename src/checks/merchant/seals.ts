import { concern, defineCheck, nothing } from '../../core/check';
import { readSeals } from '../../core/merchant/seals';
import { SEAL_ISSUERS } from '../../knowledge/seals';

/** One picture of a seal is in many honest footers; a row of them is decoration. */
const SEVERAL = 2;

/**
 * Seals, ratings and security marks of known issuers that do not come from their issuer and do not lead there: not verifiable from
 * this page, which is not "false". Several such and none that can be verified are `weak` and colour other findings.
 */
export default defineCheck({
  id: 'merchant/seals',
  needs: ['page', 'disclosures'],
  run: ({ page, disclosures }) => {
    if (!page.asks.includes('payment')) return nothing;
    const readings = readSeals(disclosures, SEAL_ISSUERS);
    if (readings.some(({ state }) => state === 'linked')) return nothing;
    const unverifiable = readings.filter(({ state }) => state !== 'served');
    if (unverifiable.length < SEVERAL) return nothing;
    return concern('weak', 'seals_unverifiable', { seals: unverifiable.map(({ issuer }) => issuer) });
  },
});
