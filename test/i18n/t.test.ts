import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/t';
import { getMessageOf, textsOf } from '../fixtures/locale';

describe('t', () => {
  const { t, plural, find } = textsOf('en');

  it('fills values in by name', () => {
    expect(t('reason_lookalike_title', { target: 'paypal.com' })).toBe('The address resembles paypal.com');
  });

  it.each([
    [0, 'seen here on 0 days'], [1, 'seen here on 1 day'], [2, 'seen here on 2 days'], [1234, 'seen here on 1,234 days'],
  ])('counts %d', (count, text) => expect(plural('popup_visits', count)).toBe(text));

  it('finds nothing for a key without text or with a value missing', () => {
    expect(find('reason_never_heard_of_title')).toBeNull();
    expect(find('reason_lookalike_title')).toBeNull();
    expect(find('reason_lookalike_title', { target: 'a.test' })).toContain('a.test');
  });

  it('isolates values inside right-to-left text, so that hosts keep their order', () => {
    const arabic = createTexts(getMessageOf({
      language_direction: { message: 'rtl' },
      language_tag: { message: 'ar' },
      reason_lookalike_title: { message: 'العنوان يشبه $TARGET$', placeholders: { target: { content: '$1' } } },
    }));
    expect(arabic.t('reason_lookalike_title', { target: 'a.test' })).toBe('العنوان يشبه \u2068a.test\u2069');
    expect(arabic.direction()).toBe('rtl');
  });

  it('never executes dollar patterns of a value', () => {
    expect(t('reason_lookalike_title', { target: '$&.test' })).toContain('.test');
  });
});
