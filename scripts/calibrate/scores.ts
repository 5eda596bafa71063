import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { POINTS_PER_NAT } from '../../src/core/score';
import { judgedPages, type JudgedPage } from '../eval/judged-pages';

/** What one reason was seen to be worth, on the half of the sites that is not tested on. */
export interface MeasuredReason {
  readonly reason: string;
  readonly strength: string;
  readonly onHostile: number;
  readonly onHonest: number;
  /** Share among hostile pages over share among honest ones, each count raised by a half so that none is nothing. */
  readonly ratio: number;
}

export interface Reliability {
  readonly pages: number;
  readonly brier: number;
  /** Of saying the base rate of every page. */
  readonly brierOfBaseRate: number;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly pages: number; readonly said: number; readonly seen: number }[];
}

/** Half of the sites, by name, so that pages of one maker stand on one side. FNV-1a. */
export function isHeldOut(site: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < site.length; at += 1) hash = Math.imul(hash ^ site.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 1;
}

/** Likelihood ratios of all reasons found on these pages. */
export function measureReasons(pages: readonly Pick<JudgedPage, 'honest' | 'assessment'>[]): readonly MeasuredReason[] {
  const hostile = pages.filter(({ honest }) => !honest).length;
  const honest = pages.length - hostile;
  const strengths = new Map(pages.flatMap(({ assessment }) => assessment.findings.map(({ reason, strength }) => [reason, strength] as const)));
  return [...strengths].map(([reason, strength]) => {
    const has = (wanted: boolean): number => pages.filter((page) => page.honest === wanted && page.assessment.findings.some((finding) => finding.reason === reason)).length;
    const [onHostile, onHonest] = [has(false), has(true)];
    return { reason, strength, onHostile, onHonest, ratio: ((onHostile + 0.5) / (hostile + 1)) / ((onHonest + 0.5) / (honest + 1)) };
  }).toSorted((a, b) => b.ratio - a.ratio);
}

const EDGES = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0001] as const;

/** Said probabilities against what pages were, with the base rate of these pages in place of a shopper's. */
export function reliabilityOf(pages: readonly Pick<JudgedPage, 'honest' | 'assessment'>[]): Reliability {
  const rate = pages.filter(({ honest }) => !honest).length / Math.max(1, pages.length);
  const prior = Math.log(rate / (1 - rate));
  const judged = pages.map(({ honest, assessment }) => {
    const points = assessment.findings.reduce((sum, finding) => sum + finding.points, 0);
    return { said: 1 / (1 + Math.exp(points / POINTS_PER_NAT - prior)), seen: honest ? 0 : 1 };
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    pages: judged.length,
    brier: mean(judged.map(({ said, seen }) => (said - seen) ** 2)),
    brierOfBaseRate: rate * (1 - rate),
    bins: EDGES.slice(0, -1).map((from, at) => {
      const to = EDGES[at + 1] ?? 1;
      const own = judged.filter(({ said }) => said >= from && said < to);
      return { from, to: Math.min(1, to), pages: own.length, said: mean(own.map(({ said }) => said)), seen: mean(own.map(({ seen }) => seen)) };
    }),
  };
}

/**
 * Measures the score on a data folder's pages that ask for something, split by site: ratios on one half, reliability on the other.
 * Nothing is fitted: the words' numbers stay those of core/score, and this tells how far they may be believed.
 */
export async function calibrateScores(dir: string, write: (text: string) => void): Promise<void> {
  if (!existsSync(join(dir, 'pages.csv'))) return;
  const seen: JudgedPage[] = [];
  for await (const page of judgedPages(dir, 1)) if (page.page.asks.length > 0 && !page.label.startsWith('fakeshop')) seen.push(page);
  const fitted = seen.filter(({ site }) => !isHeldOut(site));
  write(`reasons, on ${fitted.length} pages of one half of the sites\nreason | word | hostile | honest | ratio\n`);
  for (const { reason, strength, onHostile, onHonest, ratio } of measureReasons(fitted)) write(`${reason} | ${strength} | ${onHostile} | ${onHonest} | ${ratio.toFixed(1)}\n`);
  const { pages, brier, brierOfBaseRate, bins } = reliabilityOf(seen.filter(({ site }) => isHeldOut(site)));
  write(`reliability, on ${pages} pages of the other half\nBrier ${brier.toFixed(4)}; of the base rate alone ${brierOfBaseRate.toFixed(4)}\nsaid from | to | pages | mean said | seen\n`);
  for (const bin of bins) write(`${bin.from} | ${bin.to} | ${bin.pages} | ${bin.said.toFixed(2)} | ${bin.seen.toFixed(2)}\n`);
}
