import type { VNode } from 'preact';
import type { Direction, Strength } from '../../core/check';
import { t } from '../../i18n/t';

const BARS: Record<Strength, number> = { weak: 1, fair: 2, strong: 3, proof: 4 };
const WORDS = { weak: 'strength_weak', fair: 'strength_fair', strong: 'strength_strong', proof: 'strength_proof' } as const;

/** How much a finding says, as one to four bars of growing height. */
export function StrengthBars({ strength, direction }: { strength: Strength; direction: Direction }): VNode {
  const word = `${t(direction === 'concern' ? 'direction_concern' : 'direction_reassurance')}: ${t(WORDS[strength])}`;
  return (
    <span class={`bars bars--${direction}`} role="img" aria-label={word} title={word}>
      {[1, 2, 3, 4].map((bar) => <i key={bar} class={bar <= BARS[strength] ? 'bars__bar bars__bar--on' : 'bars__bar'} />)}
    </span>
  );
}
