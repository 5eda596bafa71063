import type { FeedFormat } from './feed-detect';
import type { FeedReport } from './feed-report';
import type { UpdateProblem } from './source';

/** Lists below this size may change as they like: ninety per cent of ten entries is nobody's outage. */
const SMALL = 100;

/**
 * Keeps out a feed that is not itself today: cut off, emptied, blown up, or another format. `previous` is the number of
 * entries of the pack in use, null for a first one. A user may accept what was kept out; nobody else may.
 */
export function sanityProblem(
  feed: { readonly format: FeedFormat; readonly report: FeedReport },
  expected: FeedFormat | null,
  previous: number | null,
): UpdateProblem | null {
  const { report } = feed;
  if (report.truncated) return 'truncated';
  if (report.entries === 0) return 'empty';
  // The feed's own header counts what was written; refused and repeated lines were written too.
  const read = report.entries + report.duplicates + Object.values(report.refused).reduce((sum, count) => sum + count, 0);
  if (report.declared !== null && report.declared >= SMALL && read < report.declared * 0.8) return 'truncated';
  if (expected !== null && feed.format !== expected && report.entries < read * 0.5) return 'other-format';
  if (previous === null || previous < SMALL) return null;
  if (report.entries < previous * 0.1) return 'shrunk';
  return report.entries > previous * 10 ? 'grown' : null;
}
