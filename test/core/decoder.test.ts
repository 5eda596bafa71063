import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, boolean, either, integer, list, literal, nullable, object, share, table, tagged, text, word, type Decoder } from '../../src/core/decoder';

const shape = object<{ a: string }, { b: number }>({ a: text(3) }, { b: integer(0, 9) });

describe('decoders', () => {
  it.each<{ decoder: Decoder<unknown>; value: unknown; problem: string; why: string }>([
    { decoder: text(3), value: 'abcd', problem: 'x: expected text of at most 3 characters', why: 'longer than its bound' },
    { decoder: text(3), value: 3, problem: 'x: expected text of at most 3 characters', why: 'a number is no text' },
    { decoder: integer(0, 9), value: 1.5, problem: 'x: expected a whole number from 0 to 9', why: 'a fraction' },
    { decoder: integer(0, 9), value: 10, problem: 'x: expected a whole number from 0 to 9', why: 'out of range' },
    { decoder: share, value: Number.NaN, problem: 'x: expected a number from 0 to 1', why: 'NaN is no share' },
    { decoder: boolean, value: 1, problem: 'x: expected true or false', why: '1 is not true' },
    { decoder: word({ a: true }), value: 'toString', problem: 'x: expected one of the known words', why: 'inherited names are no words' },
    { decoder: literal(1), value: 2, problem: 'x: expected 1', why: 'another schema' },
    { decoder: list(text(3), 2), value: ['a', 'b', 'c'], problem: 'x: expected at most 2 entries', why: 'too many' },
    { decoder: list(text(3), 2), value: { length: 1, 0: 'a' }, problem: 'x: expected a list', why: 'list-like is no list' },
    { decoder: list(text(3), 2), value: ['a', 7], problem: 'x[1]: expected text of at most 3 characters', why: 'the place is named' },
    { decoder: shape, value: { b: 1 }, problem: 'x.a: expected text of at most 3 characters', why: 'a missing key' },
    { decoder: shape, value: Object.create({ a: 'x' }), problem: 'x.a: expected text of at most 3 characters', why: 'an inherited key does not count' },
    { decoder: shape, value: ['a'], problem: 'x: expected an object', why: 'a list is no object' },
    { decoder: shape, value: { a: 'x', b: 'y' }, problem: 'x.b: expected a whole number from 0 to 9', why: 'an optional key with a wrong value' },
    { decoder: table(/^[a-z]+$/u, boolean, 2), value: { 'a b': true }, problem: 'x: expected plain key names', why: 'a key that could be anything' },
    { decoder: tagged('t', { a: literal(1) }), value: { t: 'constructor' }, problem: 'x.t: expected one of the known words', why: 'no inherited variant' },
  ])('refuse $value: $why', ({ decoder, value, problem }) => {
    expect(attempt(decoder, value, 'x')).toEqual({ ok: false, problem });
  });

  it('keep what fits, drop unknown keys, and order keys as declared', () => {
    const decoded = attempt(shape, { z: 1, b: 2, a: 'x' }, 'x');
    expect(decoded).toEqual({ ok: true, value: { a: 'x', b: 2 } });
    expect(JSON.stringify(decoded)).toBe('{"ok":true,"value":{"a":"x","b":2}}');
    expect(attempt(shape, { a: 'x', b: undefined }, 'x')).toEqual({ ok: true, value: { a: 'x' } });
    expect(attempt(nullable(share), null, 'x')).toEqual({ ok: true, value: null });
    expect(attempt(either(text(1), integer(0, 9)), 4, 'x')).toEqual({ ok: true, value: 4 });
    expect(Object.is(attempt(integer(-1, 1), -0, 'x').ok && (attempt(integer(-1, 1), -0, 'x') as { value: number }).value, 0)).toBe(true);
  });

  it('never pollute a prototype', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}, "a": "x"}');
    expect(attempt(shape, hostile, 'x')).toEqual({ ok: true, value: { a: 'x' } });
    attempt(table(/./u, either(boolean, object({})), 9), hostile, 'x');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('survive a value that fights back', () => {
    const trap = new Proxy({}, { getOwnPropertyDescriptor() { throw new Error('no'); } });
    expect(attempt(shape, trap, 'x')).toEqual({ ok: false, problem: 'x: unreadable' });
  });

  it('never throw, whatever comes', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (value) => {
      expect(typeof attempt(shape, value, 'x').ok).toBe('boolean');
      expect(typeof attempt(tagged('t', { a: shape }), value, 'x').ok).toBe('boolean');
    }));
  });
});
