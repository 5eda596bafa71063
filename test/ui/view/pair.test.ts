import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf, type Run } from '../../../src/ui/view/pair';

/** Differing runs in brackets. */
const marked = (runs: readonly Run[]): string => runs.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const rows: { why: string; ours: string; theirs: string; left: string; right: string }[] = [
  { why: 'one letter exchanged, and a word added', ours: 'paypa1-secure.shop', theirs: 'paypal.com', left: 'paypa[1-secure].shop', right: 'paypa[l].com' },
  { why: 'same name under another ending: the ending is what differs', ours: 'example.shop', theirs: 'example.com', left: 'example.[sh]o[p]', right: 'example.[c]o[m]' },
  { why: 'the whole name stands inside ours', ours: 'paypal.com.evil.test', theirs: 'paypal.com', left: 'paypal.com[.evil.test]', right: 'paypal.com' },
  { why: 'a letter left out', ours: 'amazn.com', theirs: 'amazon.com', left: 'amazn.com', right: 'amaz[o]n.com' },
  { why: 'a letter of another script', ours: 'аpple.com', theirs: 'apple.com', left: '[а]pple.com', right: '[a]pple.com' },
  { why: 'nothing differs', ours: 'a.test', theirs: 'a.test', left: 'a.test', right: 'a.test' },
];

describe('pairOf', () => {
  it.each(rows)('$ours beside $theirs: $why', ({ ours, theirs, left, right }) => {
    const pair = pairOf(ours, theirs);
    expect(marked(pair.ours)).toBe(left);
    expect(marked(pair.theirs)).toBe(right);
  });

  it('says each difference with its place', () => {
    expect(pairOf('paypa1.com', 'paypal.com').differences).toEqual([{ position: 6, ours: '1', theirs: 'l' }]);
    expect(pairOf('amazn.com', 'amazon.com').differences).toEqual([{ position: 5, ours: '', theirs: 'o' }]);
  });

  it('loses no character of either name', () => {
    fc.assert(fc.property(fc.domain(), fc.domain(), (ours, theirs) => {
      const pair = pairOf(ours, theirs);
      expect(pair.ours.map(({ text }) => text).join('')).toBe(ours.slice(0, 253));
      expect(pair.theirs.map(({ text }) => text).join('')).toBe(theirs.slice(0, 253));
      const same = (runs: readonly Run[]): string => runs.filter(({ differs }) => !differs).map(({ text }) => text).join('');
      expect(pair.differences.length === 0 || pair.ours.some(({ differs }) => differs) || pair.theirs.some(({ differs }) => differs)).toBe(true);
      expect(same(pair.ours).length).toBeLessThanOrEqual(ours.length);
    }), { numRuns: 200 });
  });
});
