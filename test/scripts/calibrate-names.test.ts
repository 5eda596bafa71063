import { describe, expect, it } from 'vitest';
import { calibrateNames, mainLabels, type Count } from '../../scripts/calibrate/names';
import { TOWN_SOURCE } from '../core/domain/street';

const NOBODY = { names: new Set<string>(), everyday: new Set<string>(), words: new Set<string>() };
const count = (met: number, strong = met): Count => ({ met, narrow: met, wide: met, strong });
const calibrate = (honest: Record<string, Count>, malicious: Record<string, Count>, imitated = NOBODY) =>
  calibrateNames(TOWN_SOURCE, new Map(Object.entries(honest)), new Map(Object.entries(malicious)), imitated);

describe('mainLabels', () => {
  it('takes the first domain and the spellings of the name', () => {
    const main = mainLabels([{ name: 'Big Blue', spellings: ['BB'], domains: ['bigblueshop.com', 'big-blue.com', 'bb.com', 'bbcdn.net'] }]);
    expect([...main].toSorted()).toEqual(['bb', 'big-blue', 'bigblueshop']);
  });
});

describe('calibrateNames', () => {
  const rows: { why: string; label: string; group: 'edit' | 'suffix' | 'token' | 'glued'; cap: string; honest?: Record<string, Count>; malicious?: Record<string, Count>; imitated?: Partial<typeof NOBODY> }[] = [
    { why: 'nobody is known to imitate it: it only names', label: 'overstock', group: 'token', cap: 'weak' },
    { why: 'many imitators and no honest host: it may be caution', label: 'overstock', group: 'token', cap: 'keen', malicious: { 'overstock token': count(50) } },
    { why: 'as many honest hosts as imitators: silent', label: 'overstock', group: 'token', cap: 'silent', honest: { 'overstock token': count(6) }, malicious: { 'overstock token': count(6) } },
    { why: 'one honest neighbour is no pattern', label: 'overstock', group: 'edit', cap: 'weak', honest: { 'overstock edit': count(1) } },
    { why: 'two honest neighbours are', label: 'overstock', group: 'edit', cap: 'silent', honest: { 'overstock edit': count(2) } },
    { why: 'an everyday word beside other words says nothing', label: 'overstock', group: 'token', cap: 'silent', imitated: { words: new Set(['overstock']) } },
    { why: 'an everyday word under a large suffix says nothing', label: 'overstock', group: 'suffix', cap: 'weak', imitated: { words: new Set(['overstock']) } },
    { why: 'a label for images is not imitated', label: 'paypalobjects', group: 'edit', cap: 'silent' },
    { why: 'unless it is known to be', label: 'paypalobjects', group: 'edit', cap: 'keen', imitated: { names: new Set(['paypalobjects']) } },
    { why: 'a name that everybody imitates, and of which the lists hold next to nothing: their silence is no judgement', label: 'overstock', group: 'token', cap: 'broad', honest: { 'overstock token': count(6) }, malicious: { 'overstock token': count(2) }, imitated: { names: new Set(['overstock']) } },
    { why: 'run together with words, many honest hosts leave it the narrow rules', label: 'overstock', group: 'glued', cap: 'weak', honest: { 'overstock glued': count(6) }, malicious: { 'overstock glued': count(2) }, imitated: { names: new Set(['overstock']) } },
    { why: 'an everyday word that everybody imitates keeps its narrow rules', label: 'walmart', group: 'glued', cap: 'weak', imitated: { names: new Set(['walmart']), everyday: new Set(['walmart']) } },
  ];

  it.each(rows)('$label $group is $cap: $why', ({ label, group, cap, honest = {}, malicious = {}, imitated = {} }) => {
    expect(calibrate(honest, malicious, { ...NOBODY, ...imitated })[label]?.[group]).toBe(cap);
  });
});
