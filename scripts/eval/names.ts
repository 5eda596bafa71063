import { join } from 'node:path';
import { parseAddress } from '../../src/core/domain/address';
import { isProtected, labelNumber } from '../../src/core/domain/exempt';
import { judgeName } from '../../src/core/domain/judge-name';
import type { NameAnswer } from '../../src/core/domain/answer';
import type { NameIndex } from '../../src/core/domain/name-index';
import { csvRows, domainRows } from './domain-rows';
import type { Figure } from './figure';
import { chromiumFigures } from './chromium-names';

export interface NamesOptions {
  readonly index: NameIndex;
  /** Take every n-th honest and dated row only. */
  readonly sample?: number;
}

const HONEST_CLASSES = ['top', 'brand', 'affiliated', 'shop', 'shop-unvetted', 'hard-negative', 'ordinary'];
const WORST = 8;

/** Every figure about names that the data folder can give; see data/README.md for the files. */
export function evalNames(dir: string, { index, sample = 1 }: NamesOptions): readonly Figure[] {
  return [
    ...hostFigures(dir, index, sample),
    ...permutationFigures(join(dir, 'lookalike'), index),
    ...combosquatFigures(join(dir, 'lookalike'), index),
    ...chromiumFigures(join(dir, 'lookalike'), index),
  ];
}

function judge(host: string, index: NameIndex): NameAnswer | null {
  const address = parseAddress(`https://${host}/`);
  return address === null ? null : judgeName(address, index);
}

interface Tally { count: number; caution: number; target: number; worst: string[] }
const newTally = (): Tally => ({ count: 0, caution: 0, target: 0, worst: [] });

function add(tally: Tally, host: string, answer: NameAnswer | null): void {
  tally.count += 1;
  if (answer === null) return;
  tally.target += 1;
  if (answer.strength !== 'strong') return;
  tally.caution += 1;
  if (tally.worst.length < WORST) tally.worst.push(`${host} > ${answer.target} (${answer.kind})`);
}

const perMillion = (part: number, count: number): number => (count === 0 ? 0 : Math.round((part / count) * 1e6));
const share = (part: number, count: number): number => (count === 0 ? 0 : Math.round((part / count) * 1e4) / 1e4);

function hostFigures(dir: string, index: NameIndex, sample: number): Figure[] {
  const honest = newTally();
  const byClass = new Map(HONEST_CLASSES.map((name) => [name, newTally()]));
  const phish = newTally();
  let row = 0;
  for (const { host, honest: isHonest, classes, firstSeen } of domainRows(dir)) {
    const dated = !isHonest && firstSeen !== '' && classes.includes('phish');
    if (!isHonest && !dated) continue;
    row += 1;
    if (row % sample !== 0) continue;
    const answer = judge(host, index);
    if (dated) add(phish, host, answer);
    else {
      add(honest, host, answer);
      for (const name of classes) add(byClass.get(name) ?? newTally(), host, answer);
    }
  }
  const figures: Figure[] = [
    { name: 'names.honest.cautionPpm', value: perMillion(honest.caution, honest.count), unit: 'ppm', count: honest.count },
    { name: 'names.honest.targetPpm', value: perMillion(honest.target, honest.count), unit: 'ppm', count: honest.count },
  ];
  for (const [name, tally] of byClass) {
    figures.push(
      { name: `names.honest.${name}.cautions`, value: tally.caution, unit: 'hosts', count: tally.count, ...(tally.worst.length === 0 ? {} : { note: tally.worst.join('; ') }) },
      { name: `names.honest.${name}.targetPpm`, value: perMillion(tally.target, tally.count), unit: 'ppm', count: tally.count },
    );
  }
  const phishShare = phish.caution / Math.max(1, phish.count);
  // Half a host is added to the honest side, so that a sample without any does not read as infinity.
  const honestShare = (honest.caution + 0.5) / Math.max(1, honest.count);
  return [
    ...figures,
    { name: 'names.phish.cautionShare', value: share(phish.caution, phish.count), count: phish.count, note: 'dated phish hosts at caution from the address alone' },
    { name: 'names.phish.targetShare', value: share(phish.target, phish.count), count: phish.count },
    { name: 'names.likelihoodRatio', value: Math.round(phishShare / honestShare), count: phish.count + honest.count },
  ];
}

/** Right: the very domain, or another domain of the same owner. */
function isRight(index: NameIndex, target: string, brand: string): boolean {
  if (target === brand) return true;
  const ownerOf = (domain: string): number | null => {
    const label = labelNumber(domain.slice(0, domain.indexOf('.')), index);
    return label === null ? null : index.ownerOf[label]!;
  };
  const owner = ownerOf(target);
  return owner !== null && owner === ownerOf(brand);
}

interface Recall { count: number; any: number; right: number; strong: number; missed: string[] }

function recallOf(rows: readonly { brand: string; host: string; group: string }[], index: NameIndex): Map<string, Recall> {
  const groups = new Map<string, Recall>();
  for (const { brand, host, group } of rows) {
    if (!isProtected(brand, index)) continue;
    const recall = groups.get(group) ?? { count: 0, any: 0, right: 0, strong: 0, missed: [] };
    groups.set(group, recall);
    recall.count += 1;
    const answer = judge(host, index);
    if (answer !== null) recall.any += 1;
    if (answer?.strength === 'strong') recall.strong += 1;
    if (answer !== null && isRight(index, answer.target, brand)) recall.right += 1;
    else if (recall.missed.length < 200) recall.missed.push(answer === null ? `${host} (${brand})` : `${host} (${brand}, said ${answer.target})`);
  }
  return groups;
}

/** Evenly spread examples. */
function examples(list: readonly string[]): string {
  const step = Math.max(1, Math.floor(list.length / WORST));
  return list.filter((_, at) => at % step === 0).slice(0, WORST).join('; ');
}

function permutationFigures(dir: string, index: NameIndex): Figure[] {
  const letters = (brand: string): number => brand.slice(0, brand.indexOf('.')).length;
  const generated = csvRows(join(dir, 'dnstwist-sample.csv'))
    .filter((row) => row['collides_with_known_legit_domain'] === '0' && letters(row['brand_domain'] ?? '') >= 6)
    .map((row) => ({ brand: row['brand_domain'] ?? '', host: row['domain'] ?? '', group: row['fuzzer'] ?? '' }));
  const collisions = csvRows(join(dir, 'dnstwist-sample.csv')).filter((row) => row['collides_with_known_legit_domain'] === '1');
  const figures: Figure[] = [];
  for (const [group, recall] of recallOf(generated, index)) {
    figures.push(
      { name: `names.dnstwist.${group}.any`, value: share(recall.any, recall.count), count: recall.count, note: examples(recall.missed) },
      { name: `names.dnstwist.${group}.right`, value: share(recall.right, recall.count), count: recall.count },
      { name: `names.dnstwist.${group}.caution`, value: share(recall.strong, recall.count), count: recall.count },
    );
  }
  const flagged = collisions.filter((row) => judge(row['domain'] ?? '', index)?.strength === 'strong');
  figures.push({ name: 'names.dnstwist.collisions.cautions', value: flagged.length, count: collisions.length, note: flagged.map((row) => row['domain']).join('; ') });
  const listed = csvRows(join(dir, 'listed-permutations.csv')).map((row) => ({ brand: row['brand_domain'] ?? '', host: row['domain'] ?? '', group: row['fuzzer'] ?? '' }));
  return [...figures, ...listedFigures('names.listedPermutations', listed, index)];
}

function combosquatFigures(dir: string, index: NameIndex): Figure[] {
  const rows = csvRows(join(dir, 'listed-combosquats.csv')).map((row) => ({ brand: row['brand_domain'] ?? '', host: row['domain'] ?? '', group: row['how'] ?? '' }));
  return listedFigures('names.listedCombosquats', rows, index);
}

function listedFigures(name: string, rows: readonly { brand: string; host: string; group: string }[], index: NameIndex): Figure[] {
  const all = recallOf(rows.map((row) => ({ ...row, group: 'all' })), index).get('all');
  const figures: Figure[] = [];
  if (all !== undefined) {
    figures.push(
      { name: `${name}.right`, value: share(all.right, all.count), count: all.count, note: examples(all.missed) },
      { name: `${name}.any`, value: share(all.any, all.count), count: all.count },
      { name: `${name}.caution`, value: share(all.strong, all.count), count: all.count },
    );
  }
  for (const [group, recall] of recallOf(rows, index)) {
    figures.push({ name: `${name}.${group}.right`, value: share(recall.right, recall.count), count: recall.count, note: examples(recall.missed) });
  }
  return figures;
}
