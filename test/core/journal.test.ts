import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, firstBreak, GENESIS, type ChainedEntry, type JournalDraft } from '../../src/core/journal';

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');
const draft: JournalDraft = { kind: 'warning', merchant: 'shop.test', summary: 'note: caution, first_visit' };

async function written(count: number): Promise<ChainedEntry[]> {
  const entries: ChainedEntry[] = [];
  for (let n = 0; n < count; n += 1) entries.push(await chain(entries.at(-1) ?? null, { ...draft, summary: `line ${n}` }, `2026-11-0${1 + (n % 9)}T00:00:00.000Z`, digest));
  return entries;
}

describe('the journal chain', () => {
  it('starts at one behind the genesis hash and counts up', async () => {
    const entries = await written(3);
    expect(entries.map((entry) => entry.sequence)).toEqual([1, 2, 3]);
    expect(entries[0]?.previous).toBe(GENESIS);
    expect(entries[2]?.previous).toBe(entries[1]?.hash);
    expect(await firstBreak(entries, digest)).toBeNull();
  });

  it('shows a changed, removed or swapped line wherever it was', async () => {
    const entries = await written(6);
    await fc.assert(fc.asyncProperty(fc.nat({ max: 5 }), fc.constantFrom('change', 'remove', 'swap'), async (at, how) => {
      const copy = entries.map((entry) => ({ ...entry }));
      const line = copy[at];
      if (line === undefined) return;
      if (how === 'change') copy[at] = { ...line, summary: `${line.summary}!` };
      if (how === 'remove') {
        // Cutting off an end leaves a shorter whole chain; every cut in between shows.
        if (at === 0 || at === 5) return;
        copy.splice(at, 1);
      }
      if (how === 'swap') {
        const other = copy[(at + 1) % 6];
        if (other === undefined) return;
        copy[at] = other;
        copy[(at + 1) % 6] = line;
      }
      expect(await firstBreak(copy, digest)).not.toBeNull();
    }));
  });
});
