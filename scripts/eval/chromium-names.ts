import { join } from 'node:path';
import { parseAddress } from '../../src/core/domain/address';
import { buildIndex } from '../../src/core/domain/build-index';
import { judgeName } from '../../src/core/domain/judge-name';
import { textsOf } from '../../src/core/domain/index-texts';
import type { NameIndex } from '../../src/core/domain/name-index';
import { spoofOf } from '../../src/core/domain/spoof';
import { csvRows } from './domain-rows';
import type { Figure } from './figure';

/**
 * Expectations of Chromium's tests that another policy does not share, by the reason.
 * Their tests set up a top list and engaged sites of their own; the same names are protected here.
 */
const OTHER_POLICY: readonly { test: (row: Record<string, string>) => boolean; why: string }[] = [
  { test: (row) => row['heuristic'] === 'edit-distance-likely-false-positive', why: 'a rule about pairs of names; here the guards are per name' },
];

/** Names that the tests themselves put on their top list or call engaged. */
const TEST_NAMES = ['google.com', 'google.co.uk', 'google.co.kr', 'youtube.com', 'office.com', 'highengagement.com', 'highengagementwithwww.com', 'example.com', 'sample.com', 'testcombo.org', 'subdomain.highengagement.com'];

export function chromiumFigures(dir: string, index: NameIndex): Figure[] {
  return [...lookalikeFigures(dir, index), ...spoofFigures(dir)];
}

function lookalikeFigures(dir: string, index: NameIndex): Figure[] {
  const texts = textsOf(index);
  const town = buildIndex({
    names: TEST_NAMES.map((domain) => ({ name: domain, domains: [domain], owner: domain.slice(0, domain.indexOf('.')) })),
    calibration: {},
    words: { credential: [...texts.words].filter(([, kind]) => kind === 'credential').map(([word]) => word), payment: [], delivery: [], support: [], address: ['www'], shop: [], trade: [], web: ['online'], place: [], plain: [] },
    hotSuffixes: [],
    neighbours: [],
    wordCosts: index.wordCosts,
  });
  const failed: string[] = [];
  let agreed = 0;
  let counted = 0;
  for (const row of csvRows(join(dir, 'chromium-lookalike-cases.csv'))) {
    if (OTHER_POLICY.some(({ test }) => test(row))) continue;
    counted += 1;
    const address = parseAddress(`https://${row['hostname'] ?? ''}/`);
    const answer = address === null ? null : judgeName(address, town);
    const wanted = row['expected_target_or_pair'] ?? '';
    if ((answer?.target ?? '') === wanted) agreed += 1;
    else failed.push(`${row['hostname'] ?? ''}: expected ${wanted === '' ? 'nothing' : wanted}, said ${answer?.target ?? 'nothing'}`);
  }
  return [{ name: 'names.chromium.lookalike.agreed', value: agreed / Math.max(1, counted), count: counted, note: failed.join('; ') }];
}

function spoofFigures(dir: string): Figure[] {
  const failed: string[] = [];
  let agreed = 0;
  let counted = 0;
  for (const row of csvRows(join(dir, 'chromium-idn-spoof-cases.csv'))) {
    const host = row['input_punycode'] ?? '';
    const address = parseAddress(`https://${host}/`);
    counted += 1;
    const said = address === null ? 'invalid' : spoofOf(address) === null ? 'safe' : 'unsafe';
    const wanted = row['verdict'] ?? '';
    if (said === wanted || (wanted === 'invalid' && said === 'unsafe') || (wanted !== 'safe' && said === 'invalid')) agreed += 1;
    else failed.push(`${row['unicode'] ?? ''}: expected ${wanted}, said ${said}`);
  }
  return [{ name: 'names.chromium.idn.agreed', value: agreed / Math.max(1, counted), count: counted, note: failed.join('; ') }];
}
