import type { Stage } from '../../src/core/payment/page-facts';
import type { Figure } from './figure';
import type { PageRow } from './page-rows';

/** How one page was read. */
export interface PageOutcome {
  readonly page: PageRow;
  readonly stage: Stage;
  /** What the page was seen to ask for; null where the reader does not say. */
  readonly asks: readonly string[] | null;
  readonly note: string;
}

/** Misses named in a note, at most. */
const NAMED = 12;
const rate = (part: number, whole: number): number => (whole === 0 ? 0 : Number((part / whole).toFixed(4)));
const LATER: ReadonlySet<Stage> = new Set(['details', 'payment', 'done']);

/** Recall and false alarms of the stage, per source and over all, and what log-ins were seen to ask. */
export function* pageFigures(prefix: string, outcomes: readonly PageOutcome[]): Generator<Figure> {
  const pages = outcomes.filter(({ page }) => page.part === 'pages');
  for (const source of [null, ...new Set(pages.map(({ page }) => page.source))]) {
    const own = pages.filter(({ page }) => source === null || page.source === source);
    const name = source ?? 'all';
    yield* share(`${prefix}.paymentRecall.${name}`, own.filter(({ page }) => page.takesPayment), ({ stage }) => stage === 'payment');
    yield* share(`${prefix}.falsePayment.${name}`, own.filter(({ page }) => !page.takesPayment), ({ stage }) => stage === 'payment', true);
    yield* share(`${prefix}.shippingDetailsOrLater.${name}`, own.filter(({ page }) => page.label === 'checkout-shipping'), ({ stage }) => LATER.has(stage));
    yield* share(`${prefix}.loginAsksCredentials.${name}`, own.filter(({ page, asks }) => page.label === 'login' && asks !== null), ({ asks }) => asks?.includes('credentials') === true);
  }
  for (const label of new Set(outcomes.filter(({ page }) => page.part !== 'pages').map(({ page }) => page.label))) {
    yield* share(`${prefix}.asksSomething.${label}`, outcomes.filter(({ page, asks }) => page.label === label && asks !== null), ({ asks }) => asks !== null && asks.length > 0);
  }
}

/** On how many pages two readers name the same stage; every page on which they do not, by name. */
export function agreementFigure(one: readonly PageOutcome[], other: readonly PageOutcome[]): Figure {
  const theirs = new Map(other.map((outcome) => [outcome.page.name, outcome]));
  const both = one.flatMap((outcome) => {
    const match = theirs.get(outcome.page.name);
    return match === undefined ? [] : [{ outcome, match }];
  });
  const apart = both.filter(({ outcome, match }) => outcome.stage !== match.stage);
  const named = apart.map(({ outcome, match }) => `${outcome.page.name} (${outcome.stage}: ${outcome.note} | ${match.stage}: ${match.note})`);
  return { name: 'pages.agreement', value: rate(both.length - apart.length, both.length), unit: 'share', count: both.length, ...(named.length === 0 ? {} : { note: named.join('; ') }) };
}

function* share(name: string, rows: readonly PageOutcome[], holds: (outcome: PageOutcome) => boolean, bad = false): Generator<Figure> {
  if (rows.length === 0) return;
  const held = rows.filter(holds);
  const odd = bad ? held : rows.filter((row) => !holds(row));
  const named = odd.slice(0, NAMED).map(({ page, stage, note }) => `${page.name} (${stage}${note === '' ? '' : `: ${note}`})`);
  yield { name, value: rate(held.length, rows.length), unit: 'share', count: rows.length, ...(named.length === 0 ? {} : { note: named.join('; ') }) };
}
