import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { journalText } from '../../../src/ui/view/journal-text';
import { getMessageOf, messagesOf } from '../../fixtures/locale';

beforeAll(() => { vi.stubGlobal('browser', { i18n: { getMessage: getMessageOf(messagesOf('en')) } }); });
afterAll(() => { vi.unstubAllGlobals(); });

describe('a journal line', () => {
  it.each([
    ['warning', 'note: caution, irreversible_only', 'Only payments you cannot get back. A note was shown beside the payment.', 'reason and what was done'],
    ['warning', 'interstitial: danger, blocked_by_you', 'You blocked this shop. The page was stopped.', 'the shopper’s own block'],
    ['warning', 'hold: danger, not_yet_known', 'The payment was held back.', 'a reason of a later version is left out'],
    ['decision', 'left', 'You left.', 'a choice'],
    ['decision', 'decision withdrawn', 'You took back your decision.', 'a choice taken back'],
    ['list', 'imported my-list.txt: 12 entries', 'my-list.txt was read in.', 'a file'],
    ['list', 'something new', 'something new', 'a line this version does not know stands as it is'],
  ] as const)('%s “%s” → %s: %s', (kind, summary, text, _why) => expect(journalText({ kind, summary })).toBe(text));
});
