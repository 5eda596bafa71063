import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteWords, readNoteMessage } from '../../../src/content/note/words';
import { textsOf } from '../../fixtures/locale';

const payload = { level: 'caution', reason: 'irreversible_only', params: { methods: ['bank-transfer'] }, merchant: 'lamps.test', holds: false, origin: 'https://lamps.test' } as const;

describe('readNoteMessage', () => {
  it('reads show and hide', () => {
    expect(readNoteMessage({ name: 'note/show', payload })).toEqual({ show: payload });
    expect(readNoteMessage({ name: 'note/hide', payload: {} })).toBe('hide');
  });

  it.each([
    ['another message', { name: 'page/report', payload }],
    ['a level a note never has', { name: 'note/show', payload: { ...payload, level: 'clear' } }],
    ['no reason', { name: 'note/show', payload: { ...payload, reason: undefined } }],
    ['no page it is meant for', { name: 'note/show', payload: { ...payload, origin: undefined } }],
    ['no parameters', { name: 'note/show', payload: { ...payload, params: null } }],
    ['nothing', null],
  ])('ignores %s', (_, message) => expect(readNoteMessage(message)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (message) => { expect(() => readNoteMessage(message)).not.toThrow(); }));
  });
});

describe('noteWords', () => {
  it('leads with the one fact', () => {
    expect(noteWords(payload, textsOf('en'))).toEqual({
      title: 'Only payments you cannot get back', detail: 'Offered here: Bank transfer.', tip: 'Ask to pay by card or another way that can be reversed.',
      merchant: 'lamps.test', label: 'Paylight warning: Caution',
    });
  });

  it('never says safe', () => {
    const words = textsOf('en');
    for (const key of ['note_leave', 'note_why', 'note_label', 'note_open', 'note_less', 'note_more'] as const) expect(words.t(key)).not.toMatch(/safe|secure|trust|protect/iu);
  });
});
