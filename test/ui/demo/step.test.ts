import { describe, expect, it } from 'vitest';
import { DEMO_SHOPS } from '../../../src/knowledge/demo/shops';
import { FIRST, hashOf, nextOf, previousOf, stepOf, stepOfKey, type Step } from '../../../src/ui/demo/step';

const every: Step[] = DEMO_SHOPS.flatMap((_, shop) => [{ shop, shown: false }, { shop, shown: true }]);

describe('the steps of the demo', () => {
  it('go from question to answer to the next shop, through all of them, and back the same way', () => {
    const forth = [FIRST];
    for (let count = 1; count < every.length; count += 1) forth.push(nextOf(forth.at(-1) ?? FIRST));
    expect(forth).toEqual(every);
    expect(nextOf(every.at(-1) ?? FIRST)).toEqual(every.at(-1));
    for (let at = every.length - 1; at > 0; at -= 1) expect(previousOf(every[at] ?? FIRST)).toEqual(every[at - 1]);
    expect(previousOf(FIRST)).toEqual(FIRST);
  });

  it('are kept in the address', () => {
    for (const step of every) expect(stepOf(hashOf(step))).toEqual(step);
  });

  it.each([['', 'nothing'], ['#nobody', 'no such shop'], ['#../x', 'not a name'], ['#/shown', 'an answer without its shop']])('%s begins at the start: %s', (hash) => {
    expect(stepOf(hash)).toEqual(FIRST);
  });

  it('follow the keys of a presenter’s remote, and arrows in reading direction', () => {
    const here: Step = { shop: 3, shown: true };
    expect(stepOfKey('PageDown', here, false)).toEqual(nextOf(here));
    expect(stepOfKey('ArrowRight', here, false)).toEqual(nextOf(here));
    expect(stepOfKey('ArrowLeft', here, true)).toEqual(nextOf(here));
    expect(stepOfKey('ArrowRight', here, true)).toEqual(previousOf(here));
    expect(stepOfKey('Home', here, false)).toEqual(FIRST);
    for (const key of ['Tab', 'Enter', ' ', 'a']) expect(stepOfKey(key, here, false)).toBeNull();
  });
});
