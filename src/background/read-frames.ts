import type { PageFacts } from '../core/payment/page-facts';
import { indexPsps } from '../core/payment/psp';
import { readPage } from '../core/payment/read-page';
import { pageTables } from '../knowledge/cues/index';
import type { FrameInput } from './gather';
import { parseUrl } from '../core/domain/parse-url';

const psps = indexPsps(pageTables.psps);

/** Name of the provider on whose own pages (hosted checkout, hosted fields) a host stands. */
export const pspOfHost = (host: string): string | null => psps.find(host, ['redirect', 'frame'])?.name ?? null;

/** A host any known provider uses in any way: number and customer may be sent to it. */
export const isProvider = (host: string): boolean => psps.find(host, ['frame', 'script', 'api', 'redirect']) !== null;

/** All of their hosts; each stands for its subdomains, too. */
export const providerHosts = (): readonly string[] => pageTables.psps.flatMap(({ hosts }) => Object.values(hosts).flat());

const originOf = (url: string): string => {
  const parsed = parseUrl(url);
  return parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed.origin : 'null';
};

/** A page that speaks of paying, has no control at all and draws: what it asks for is in the picture. */
const isDrawn = (facts: PageFacts): boolean => facts.fields.length === 0 && facts.cues.length > 0 && facts.stage === 'none' && facts.unreadable.some(({ what }) => what === 'canvas');

/** Joins what the frames reported into facts of the page; null when not even the top frame could be read, or when the page is a drawing. */
export function readFrames(frames: readonly FrameInput[]): PageFacts | null {
  // The reader takes the first frame for the top one.
  const ordered = frames.toSorted((a, b) => (a.id === 0 ? -1 : b.id === 0 ? 1 : a.id - b.id));
  if (ordered[0]?.id !== 0 || ordered[0].report === null) return null;
  const facts = readPage(ordered.map(({ id, parent, url, report }) => ({ id, parent, origin: report?.origin ?? originOf(url), report })), pageTables);
  return isDrawn(facts) ? null : facts;
}
