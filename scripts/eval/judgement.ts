import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/registry';
import { evidenceOfAddress, NOT_READ, type Surroundings } from '../../src/cli/evidence-of-address';
import { NO_LIST } from '../../src/cli/lists';
import { openPage, pspOfHost, type PageReading } from '../../src/cli/page';
import { assess, type Assessment } from '../../src/core/assess';
import { parseAddress, sameSite } from '../../src/core/domain/address';
import { present, type Evidence, type Level } from '../../src/core/evidence';
import { csvRows, domainRows } from './domain-rows';
import type { Figure } from './figure';
import { merchantCauses } from './merchant-causes';

const NOW = '2026-05-12T10:00:00.000Z';
const around: Surroundings = { lookUp: NO_LIST, pspOfHost, judgeShop: () => ({ level: 'unknown', score: null, assessedAt: NOW }), now: () => NOW };
const WORST = 20;

function evidenceAt(url: string, read: PageReading): Evidence | null {
  const address = parseAddress(url);
  return address === null ? null : evidenceOfAddress(address, { kind: 'address', url, html: null, referrer: null, shopperCountry: null }, read, around);
}

/** Captures are old: what they post to, frame and load from their own site over http is https today. */
function modernise(document: Document, url: string): void {
  const host = new URL(url).hostname;
  for (const name of ['action', 'formaction', 'src', 'href', 'data']) {
    for (const element of document.querySelectorAll(`[${name}^="http:" i]`)) {
      const value = element.getAttribute(name) ?? '';
      if (URL.canParse(value) && sameSite(new URL(value).hostname, host)) element.setAttribute(name, `https:${value.slice(5)}`);
    }
  }
}

async function readingOf(file: string, url: string): Promise<PageReading> {
  const page = await openPage(readFileSync(file), url);
  try {
    modernise(page.document, url);
    return { page: present(page.facts()), disclosures: present(page.disclosures(NOW)) };
  } finally {
    page.close();
  }
}

interface Tally { readonly name: string; count: number; readonly levels: Record<Level, number>; readonly worst: string[] }
const newTally = (name: string): Tally => ({ name, count: 0, levels: { danger: 0, caution: 0, clear: 0, unknown: 0 }, worst: [] });

function add(tally: Tally, who: string, { level, findings }: Assessment, isError: boolean): void {
  tally.count += 1;
  tally.levels[level] += 1;
  if (isError && tally.worst.length < WORST) tally.worst.push(`${who} ${level}: ${findings.filter(({ direction }) => direction === 'concern').map(({ reason }) => reason).join(', ') || 'nothing found'}`);
}

const share = (part: number, count: number): number => (count === 0 ? 0 : part / count);
const alarmed = ({ level }: Assessment): boolean => level === 'danger' || level === 'caution';

function honestFigures(prefix: string, tally: Tally): Figure[] {
  return [
    { name: `${prefix}.red`, value: share(tally.levels.danger, tally.count), count: tally.count },
    { name: `${prefix}.amber`, value: share(tally.levels.caution, tally.count), count: tally.count, ...(tally.worst.length === 0 ? {} : { note: tally.worst.join('; ') }) },
  ];
}

function honestHosts(dir: string, sample: number): Figure[] {
  const tally = newTally('hosts');
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

const CONNECTION = /^connection\//u;

/** Levels over captured pages: honest ones at their real address, hostile ones under invented names; lists are off. */
async function pageFigures(dir: string, sample: number): Promise<Figure[]> {
  const honest = newTally('pages');
  const causes = merchantCauses();
  const connection = { count: 0 };
  const hostile = new Map<string, Tally>();
  const rows = csvRows(join(dir, 'pages.csv')).filter(({ label, payment_entry: entry, part, url }) =>
    label !== 'uncertain' && entry !== 'uncertain' && (part === 'phish-pages' || (url ?? '') !== ''));
  for (const [index, row] of rows.entries()) {
    if ((index + 1) % sample !== 0) continue;
    const { file = '', part, label = '' } = row;
    const path = join(dir, file);
    if (!existsSync(path)) continue;
    const isHonest = part === 'pages';
    const url = isHonest ? (row['url'] ?? '').replace(/^http:/iu, 'https:') : `https://www.page-${index}.test/`;
    const evidence = URL.canParse(url) ? evidenceAt(url, await readingOf(path, url)) : null;
    if (evidence === null) continue;
    const assessment = assess(evidence, checks);
    if (isHonest) {
      causes.add(file, evidence, assessment);
      add(honest, `${file} (${label})`, assessment, alarmed(assessment));
      if (assessment.findings.some(({ check }) => CONNECTION.test(check))) connection.count += 1;
    } else {
      const tally = hostile.get(label) ?? newTally(label);
      hostile.set(label, tally);
      add(tally, file, assessment, !alarmed(assessment));
    }
  }
  return [
    ...honestFigures('judgement.honestPages', honest),
    { name: 'judgement.honestPages.connectionFindings', value: share(connection.count, honest.count), count: honest.count },
    ...causes.figures('judgement.honestPages'),
    ...[...hostile.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((tally): Figure[] => [
      { name: `judgement.hostilePages.${tally.name}.amberOrWorse`, value: share(tally.levels.danger + tally.levels.caution, tally.count), count: tally.count, ...(tally.worst.length === 0 ? {} : { note: tally.worst.slice(0, 5).join('; ') }) },
      { name: `judgement.hostilePages.${tally.name}.red`, value: share(tally.levels.danger, tally.count), count: tally.count },
      { name: `judgement.hostilePages.${tally.name}.unknown`, value: share(tally.levels.unknown, tally.count), count: tally.count },
    ]),
  ];
}

/** Levels and their errors over honest hosts, honest pages and hostile pages. */
export async function evalJudgement(dir: string, { sample }: { readonly sample: number }): Promise<readonly Figure[]> {
  return [
    ...(existsSync(join(dir, 'domains.csv.gz')) ? honestHosts(dir, sample) : []),
    ...(existsSync(join(dir, 'pages.csv')) ? await pageFigures(dir, sample) : []),
  ];
}
