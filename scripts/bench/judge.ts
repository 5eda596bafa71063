import { performance } from 'node:perf_hooks';
import { checks } from '../../src/checks/registry';
import { evidenceOfAddress, NOT_READ, type Surroundings } from '../../src/cli/evidence-of-address';
import { NO_LIST } from '../../src/cli/lists';
import { openPage, pspOfHost } from '../../src/cli/page';
import { addressRequest } from '../../src/cli/request';
import { assess } from '../../src/core/assess';
import { parseAddress } from '../../src/core/domain/address';
import { present, unavailable, type Evidence } from '../../src/core/evidence';
import type { BenchFigure } from './figure';

const NOW = '2026-05-12T10:00:00.000Z';
const around: Surroundings = { lookUp: NO_LIST, lookUpPopular: NO_LIST, pspOfHost, judgeShop: () => ({ level: 'unknown', score: null, assessedAt: NOW }), now: () => NOW };

/** A checkout of our own with sixty fields: as much as a page hands to the checks. */
const CHECKOUT = `<!doctype html><html lang="en"><title>Checkout</title><h1>Payment</h1><form action="/pay" method="post">
<label>Card number <input autocomplete="cc-number"></label><label>CVC <input autocomplete="cc-csc"></label><label>Expiry <input autocomplete="cc-exp"></label>
${Array.from({ length: 57 }, (_, index) => `<label>Line ${index} <input name="line${index}"></label>`).join('')}<button>Pay now</button></form></html>`;

const ROUNDS = 9;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Milliseconds of one call, median of rounds. */
function timed(calls: number, call: (index: number) => void): number {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) call(index);
    rounds.push((performance.now() - start) / calls);
  }
  return median(rounds);
}

/** Evidence to assessment with all checks, and addresses a second as `assess` judges them. */
export async function benchJudge(): Promise<readonly BenchFigure[]> {
  const url = 'https://www.shop.test/checkout';
  const address = parseAddress(url);
  const page = await openPage(CHECKOUT, url);
  const facts = page.facts();
  page.close();
  if (address === null) return [];
  const evidence: Evidence = evidenceOfAddress(address, { kind: 'address', url, html: null, referrer: null, shopperCountry: null }, { page: present(facts), disclosures: unavailable('not-looked') }, around);
  const assessMs = timed(2000, () => { assess(evidence, checks); });
  const addressMs = timed(5000, (index) => {
    const text = `https://shop-${index}.example-${index % 97}.com/checkout`;
    const parsed = parseAddress(text);
    const request = addressRequest(text);
    if (parsed !== null && request.kind === 'address') JSON.stringify(assess(evidenceOfAddress(parsed, request, NOT_READ, around), checks));
  });
  return [
    { name: 'judge.assessMs', value: rounded(assessMs), unit: 'ms' },
    { name: 'judge.addressesPerSecond', value: Math.round(1000 / addressMs), unit: '1/s' },
  ];
}
