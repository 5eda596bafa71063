import { concern, defineCheck, nothing, type Strength } from '../../core/check';
import { compareStatements, signsOf, type Contradiction } from '../../core/merchant/contradictions';
import { valueOf } from '../../core/evidence';
import { PLACE_TABLES } from '../../knowledge/countries';

/**
 * What the shop says of itself does not agree with itself: its telephone, mailbox, number, account or returns address belong to
 * another country, its name to another address. One such thing is ordinary with sellers across borders and says nothing; two with a
 * rare one among them are `weak`, three `fair`, four with two rare ones `strong`. A copyright line that is years old, which many
 * honest shops forget, can make the one rare thing `weak` and nothing more.
 */
export default defineCheck({
  id: 'merchant/contradictions',
  needs: ['page', 'merchant', 'disclosures'],
  run: ({ page, merchant, disclosures }, evidence) => {
    if (!page.asks.includes('payment') || merchant.relation !== 'self') return nothing;
    const { contradicts } = compareStatements(disclosures, signsOf(merchant.domain, page, valueOf(evidence.shopperCountry), evidence.now), PLACE_TABLES);
    const strength = strengthOf(contradicts);
    return strength === null ? nothing : concern(strength, 'contradictions', { conflicts: contradicts.map(({ compared }) => compared), count: contradicts.length });
  },
});

function strengthOf(contradicts: readonly Contradiction[]): Strength | null {
  const telling = contradicts.filter(({ compared }) => compared !== 'notice-year');
  // A shop that serves a neighbour has the neighbour's suffix and telephone: ordinary things that point to one country are one thing.
  const ordinary = new Set(telling.filter(({ grade }) => grade === 1).map(({ against }) => against)).size;
  const rare = telling.filter(({ grade }) => grade === 2).length;
  const count = ordinary + rare;
  if (count >= 4 && rare >= 2) return 'strong';
  if (count >= 3 && rare >= 1) return 'fair';
  return (count >= 2 || contradicts.length > telling.length) && rare >= 1 ? 'weak' : null;
}
