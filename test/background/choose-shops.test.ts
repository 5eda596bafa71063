import { describe, expect, it } from 'vitest';
import { createChooser } from '../../src/background/choose-shops';
import type { ShopChoice } from '../../src/core/merchant/shops-file';

function chooser(policy: { locked?: boolean; proceed?: boolean } = {}) {
  const kept: ShopChoice[] = [];
  const journal: string[] = [];
  const made = createChooser({
    values: async () => ({ 'options.locked': policy.locked ?? false, 'interstitial.proceed': policy.proceed ?? true }),
    remember: async (choices) => { kept.push(...choices); },
    journal: async ({ merchant, summary }) => { journal.push(`${merchant} ${summary}`); },
  });
  return { kept, journal, ...made };
}

describe('a shopper’s own choice away from the shop', () => {
  it('is kept under the shop’s name, with the note, and noted in the journal', async () => {
    const { choose, kept, journal } = chooser();
    expect(await choose('https://www.lamps.test/sale', 'blocked', 'never delivered')).toBe('lamps.test');
    expect(kept).toEqual([{ domain: 'lamps.test', decision: 'blocked', note: 'never delivered' }]);
    expect(journal).toEqual(['lamps.test blocked']);
  });

  it.each([
    ['4111 1111 1111 1111', 'with spaces'], ['paid with 4242-4242-4242-4242 once', 'with dashes, in a sentence'],
  ])('never keeps a card number that somebody notes down: %s (%s)', async (note, _why) => {
    const { choose, kept } = chooser();
    await choose('lamps.test', 'blocked', note);
    expect(kept[0]?.note.replaceAll(/\D/gu, '').length).toBeLessThan(13);
  });

  it.each([
    [{ locked: true }, 'blocked', null, 'an organisation has locked the options'],
    [{ proceed: false }, 'trusted', null, 'to vouch for a shop is a way past a warning'],
    [{ proceed: false }, 'blocked', 'lamps.test', 'to block is none'],
    [{}, null, 'lamps.test', 'a note alone'],
  ] as const)('%o, %s → %s: %s', async (policy, decision, shop, _why) => {
    const { choose, kept } = chooser(policy);
    expect(await choose('lamps.test', decision, '')).toBe(shop);
    expect(kept).toHaveLength(shop === null ? 0 : 1);
  });

  it('takes a file entry by entry, and names what an organisation does not allow', async () => {
    const { take, kept } = chooser({ proceed: false });
    const shops = [{ domain: 'lamps.test', decision: 'blocked', note: 'n' }, { domain: 'books.test', decision: 'trusted' }, { domain: '?', decision: 'blocked' }];
    expect(await take(JSON.stringify({ format: 'paylight-shops', version: 2, shops }))).toEqual({ taken: 1, refused: ['?', 'books.test'] });
    expect(kept.map(({ domain }) => domain)).toEqual(['lamps.test']);
    expect(await take('{}')).toBeNull();
  });
});
