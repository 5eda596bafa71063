import type { VNode } from 'preact';
import { t } from '../../i18n/t';
import { pairOf, type Difference, type Run } from '../view/pair';

const Runs = ({ runs }: { runs: readonly Run[] }): VNode => (
  <>{runs.map((run, index) => (run.differs ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>))}</>
);

function spoken({ position, ours, theirs }: Difference): string {
  if (theirs === '') return t('popup_pair_extra', { ours });
  if (ours === '') return t('popup_pair_missing', { theirs });
  return t('popup_pair_difference', { position, ours, theirs });
}

/** The name of this page above the name it resembles; what differs is marked, and said for those who listen. */
export function LookalikePair({ host, target }: { host: string; target: string }): VNode {
  const pair = pairOf(host, target);
  return (
    <div class="pair">
      <span class="pair__line" aria-hidden="true"><Runs runs={pair.ours} /></span>
      <span class="pair__line pair__theirs" aria-hidden="true"><Runs runs={pair.theirs} /></span>
      <ul class="spoken">
        <li>{t('popup_pair_spoken_yours', { host })}</li>
        <li>{t('popup_pair_spoken_target', { target })}</li>
        {pair.differences.map((difference) => <li key={difference.position}>{spoken(difference)}</li>)}
      </ul>
    </div>
  );
}
