import { concern, defineCheck, nothing } from '../../core/check';
import { ageInDays } from '../../core/domain/registration';

/** Shops made for one wave of orders are weeks old when the orders come in; complaints catch up with them within months. */
const NEW_DAYS = 30;
const YOUNG_DAYS = 120;

/**
 * The name was registered only lately and its page asks for something. Every honest shop was new once: `fair` in the first month,
 * `weak` in the first four. Age speaks for nobody: old names are bought up for fake shops.
 */
export default defineCheck({
  id: 'domain/registered-recently',
  needs: ['address', 'registration', 'page'],
  run: ({ address, registration, page }, { now }) => {
    const days = ageInDays(registration, now);
    if (days === null || days >= YOUNG_DAYS || page.asks.length === 0) return nothing;
    return concern(
      days < NEW_DAYS ? 'fair' : 'weak', 'registered_recently',
      { host: address.icannDomain ?? address.host, since: registration.registeredOn, days },
      { name: registration.source, asOf: registration.asOf },
    );
  },
});
