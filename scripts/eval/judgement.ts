import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/registry';
import { NOT_READ } from '../../src/cli/evidence-of-address';
import { assess, type Assessment } from '../../src/core/assess';
import type { Level } from '../../src/core/evidence';
import { domainRows } from './domain-rows';
import type { Figure } from './figure';
import { merchantCauses } from './merchant-causes';
import { evidenceAt, judgedPages, type JudgedPage } from './judged-pages';

const WORST = 20;
const LEVELS: readonly Level[] = ['danger', 'caution', 'clear', 'unknown'];

interface Tally { count: number; readonly levels: Record<Level, number>; readonly worst: string[] }
const newTally = (): Tally => ({ count: 0, levels: { danger: 0, caution: 0, clear: 0, unknown: 0 }, worst: [] });

const reasonsOf = ({ findings }: Assessment): string =>
  findings.filter(({ direction }) => direction === 'concern').map(({ reason, strength }) => `${reason} (${strength})`).join(', ') || 'nothing found';

function add(tally: Tally, who: string, assessment: Assessment, isError: boolean): void {
  tally.count += 1;
  tally.levels[assessment.level] += 1;
  if (isError && tally.worst.length < WORST) tally.worst.push(`${who} ${assessment.level}: ${reasonsOf(assessment)}`);
}

const share = (part: number, count: number): number => (count === 0 ? 0 : part / count);
const alarmed = ({ level }: Assessment): boolean => level === 'danger' || level === 'caution';
const noted = (notes: readonly string[]): { note?: string } => (notes.length === 0 ? {} : { note: notes.join('; ') });

const honestFigures = (prefix: string, tally: Tally): Figure[] => [
  { name: `${prefix}.red`, value: share(tally.levels.danger, tally.count), count: tally.count },
  { name: `${prefix}.amber`, value: share(tally.levels.caution, tally.count), count: tally.count, ...noted(tally.worst) },
];

function honestHosts(dir: string, sample: number): Figure[] {
  const tally = newTally();
  let row = 0;
  for (const { host, honest } of domainRows(dir)) {
    if (!honest) continue;
    row += 1;
    if (row % sample !== 0) continue;
    const evidence = evidenceAt(`https://${host}/`, NOT_READ);
    const assessment = evidence === null ? null : assess(evidence, checks);
    if (assessment !== null) add(tally, host, assessment, alarmed(assessment));
  }
  return honestFigures('judgement.honestHosts', tally);
}

/** How wrong a judgement is: an alarm on an honest page by its points, silence on a hostile one by how much it asks for. */
const wrongness = ({ honest, page, assessment }: JudgedPage): number =>
  (honest ? -assessment.findings.reduce((sum, { points }) => sum + points, 0) : page.asks.length * 20 + (page.asks.includes('payment') ? 10 : 0));

/** One line for each of the worst errors: what it is, how it was judged and what was found. */
function worstErrors(pages: readonly JudgedPage[]): Figure {
  const wrong = pages.filter(({ honest, assessment, page }) => (honest ? alarmed(assessment) : !alarmed(assessment) && page.asks.length > 0))
    .toSorted((a, b) => wrongness(b) - wrongness(a) || (a.file < b.file ? -1 : 1));
  const lines = wrong.slice(0, WORST).map(({ file, label, honest, page, assessment }) =>
    `${honest ? 'honest' : 'hostile'} ${label} ${file}: ${assessment.level}, asks ${page.asks.join('+')}, title “${page.title.slice(0, 40)}”, ${reasonsOf(assessment)}`);
  return { name: 'judgement.worstErrors', value: wrong.length, count: pages.length, ...noted(lines) };
}

/** Rows of the confusion table: label by level, with what was found on how many. */
function* confusion(pages: readonly JudgedPage[]): Generator<Figure> {
  const kinds = [...new Set(pages.map(({ honest, label }) => `${honest ? 'honest' : 'hostile'}.${label}`))].toSorted();
  for (const kind of kinds) {
    const own = pages.filter(({ honest, label }) => `${honest ? 'honest' : 'hostile'}.${label}` === kind);
    const cells = LEVELS.map((level) => `${level} ${own.filter(({ assessment }) => assessment.level === level).length}`).join(', ');
    yield { name: `judgement.confusion.${kind}`, value: share(own.filter(({ assessment }) => alarmed(assessment)).length, own.length), count: own.length, note: cells };
  }
}

function hostileFigures(pages: readonly JudgedPage[]): Figure[] {
  const hostile = pages.filter(({ honest }) => !honest);
  return [...new Set(hostile.map(({ label }) => label))].toSorted().flatMap((label): Figure[] => {
    const tally = newTally();
    for (const { file, assessment } of hostile.filter((page) => page.label === label)) add(tally, file, assessment, !alarmed(assessment));
    return [
      { name: `judgement.hostilePages.${label}.amberOrWorse`, value: share(tally.levels.danger + tally.levels.caution, tally.count), count: tally.count, ...noted(tally.worst.slice(0, 5)) },
      { name: `judgement.hostilePages.${label}.red`, value: share(tally.levels.danger, tally.count), count: tally.count },
      { name: `judgement.hostilePages.${label}.unknown`, value: share(tally.levels.unknown, tally.count), count: tally.count },
    ];
  });
}

/** Levels over captured pages: honest ones at their real address, hostile ones under invented names; lists are off. */
async function pageFigures(dir: string, sample: number): Promise<Figure[]> {
  const pages: JudgedPage[] = [];
  for await (const page of judgedPages(dir, sample)) pages.push(page);
  const honest = newTally();
  const causes = merchantCauses();
  for (const { file, label, evidence, assessment } of pages.filter((page) => page.honest)) {
    causes.add(file, evidence, assessment);
    add(honest, `${file} (${label})`, assessment, alarmed(assessment));
  }
  const connection = pages.filter((page) => page.honest && page.assessment.findings.some(({ check }) => check.startsWith('connection/'))).length;
  return [
    ...honestFigures('judgement.honestPages', honest),
    { name: 'judgement.honestPages.connectionFindings', value: share(connection, honest.count), count: honest.count },
    ...causes.figures('judgement.honestPages'),
    ...hostileFigures(pages),
    ...confusion(pages),
    worstErrors(pages),
  ];
}

/** Levels and their errors over honest hosts, honest pages and hostile pages. */
export async function evalJudgement(dir: string, { sample }: { readonly sample: number }): Promise<readonly Figure[]> {
  return [
    ...(existsSync(join(dir, 'domains.csv.gz')) ? honestHosts(dir, sample) : []),
    ...(existsSync(join(dir, 'pages.csv')) ? await pageFigures(dir, sample) : []),
  ];
}
