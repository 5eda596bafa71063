import { concern, defineCheck, type Observation } from '../../core/check';
import { byCodeUnit } from '../../core/order';
import { isAboutFraud, provesDanger, type ListHit } from '../../core/list/answer';

/**
 * The host, or a domain above it, is on a list. One list held to be reliable, or two that are independent, is proof; one weak list
 * alone is `fair`, because consumer lists carry honest shops too, and `weak` when it speaks of something else than fraud. Not being listed says nothing and is no reassurance.
 */
export default defineCheck({
  id: 'reputation/listed',
  needs: ['address', 'lists'],
  run: ({ address, lists }) => {
    const sources = distinct(lists.sources);
    const proven = provesDanger(sources);
    return sources.map((source): Observation => concern(
      proven ? 'proof' : isAboutFraud(source.category) ? 'fair' : 'weak',
      'blocklisted',
      {
        host: lists.entry ?? address.host,
        ...(source.category === undefined ? {} : { category: source.category }),
        ...(source.since === undefined ? {} : { since: source.since }),
      },
      { name: source.name, asOf: source.confirmed ?? lists.asOf ?? source.since ?? null },
    ));
  },
});

/** Two copies of one list, by id or by name, are one witness; the strong copy speaks. */
function distinct(sources: readonly ListHit[]): readonly ListHit[] {
  const seen = new Set<string>();
  return sources
    .toSorted((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
    .filter(({ id, name }) => {
      const known = seen.has(`id ${id}`) || seen.has(`name ${name}`);
      seen.add(`id ${id}`).add(`name ${name}`);
      return !known;
    });
}

/** "strong" sorts before "weak", as it happens. */
const orderOf = ({ strength, id, name }: ListHit): string => `${strength} ${id} ${name}`;
