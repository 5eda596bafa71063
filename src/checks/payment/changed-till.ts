import { concern, defineCheck, nothing, type Observation } from '../../core/check';
import { settledOf, tillOf, type TraitKind } from '../../core/merchant/traits';

/**
 * The shop takes payment otherwise than this device has seen it do. The card form has moved from a provider's fields into the page
 * itself: `strong`, for shops move the other way (PCI DSS asks less of them there) and a skimmer's form does just this. Payment data
 * go to a site that had no part before: `fair`, for shops change their providers. A new provider that we know is no finding. What is
 * new stays so for 14 days.
 */
export default defineCheck({
  id: 'payment/changed-till',
  needs: ['address', 'merchant', 'history', 'page'],
  run: ({ address, merchant, history, page }, { now }) => {
    const known = (history.seen ?? []).filter(({ kind }) => TILL.has(kind));
    const settled = settledOf(known, now.slice(0, 10));
    if (settled.length === 0 || merchant.psp !== null) return nothing;
    const seen = tillOf(page, address.url);
    const found: Observation[] = [];
    const provider = settled.find(({ kind }) => kind === 'psp');
    if (provider !== undefined && seen.some(({ kind }) => kind === 'own-form') && !settled.some(({ kind }) => kind === 'own-form')) {
      found.push(concern('strong', 'card_moved_into_page', { psp: provider.value, since: provider.since }));
    }
    const elsewhere = seen.find(({ kind, value }) => kind === 'destination' && !settled.some((old) => old.kind === 'destination' && old.value === value));
    if (elsewhere !== undefined) found.push(concern('fair', 'new_destination', { destination: elsewhere.value }));
    return found;
  },
});

const TILL: ReadonlySet<TraitKind> = new Set(['psp', 'own-form', 'destination']);
