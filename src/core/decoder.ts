/**
 * Decoders for data that crosses a boundary (storage, messages, standard input). A decoder returns a fresh value of its type
 * or throws DecodeError; `attempt` is the door. Every text and list has a bound, so that hostile input costs bounded memory,
 * and unknown keys are dropped, so that nothing rides along.
 */
export type Decoder<T> = (value: unknown, path: string) => T;

class DecodeError extends Error {}

export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Runs a decoder; `problem` names the place and what was expected there, never the value found. */
export function attempt<T>(decoder: Decoder<T>, value: unknown, name: string): Decoded<T> {
  try {
    return { ok: true, value: decoder(value, name) };
  } catch (error) {
    if (error instanceof DecodeError) return { ok: false, problem: error.message };
    return { ok: false, problem: `${name}: unreadable` };
  }
}

function fail(path: string, expected: string): never {
  throw new DecodeError(`${path}: expected ${expected}`);
}

/** Text of at most `max` UTF-16 units. */
export const text = (max: number, pattern?: RegExp, what = `text of at most ${max} characters`): Decoder<string> => (value, path) =>
  typeof value === 'string' && value.length <= max && (pattern === undefined || pattern.test(value)) ? value : fail(path, what);

export const boolean: Decoder<boolean> = (value, path) => (typeof value === 'boolean' ? value : fail(path, 'true or false'));

export const integer = (min: number, max: number): Decoder<number> => (value, path) =>
  // `+ 0` turns the minus zero that JSON knows into the zero that it writes.
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? (value as number) + 0 : fail(path, `a whole number from ${min} to ${max}`);

/** A share from 0 to 1. */
export const share: Decoder<number> = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value + 0 : fail(path, 'a number from 0 to 1');

/** One of the words of a table that is total by type, so that a word added to the type must be added here. */
export const word = <T extends string>(table: Readonly<Record<T, true>>): Decoder<T> => (value, path) =>
  typeof value === 'string' && Object.hasOwn(table, value) ? (value as T) : fail(path, 'one of the known words');

export const literal = <T extends string | number>(expected: T): Decoder<T> => (value, path) =>
  value === expected ? expected : fail(path, JSON.stringify(expected));

export const nullable = <T>(inner: Decoder<T>): Decoder<T | null> => (value, path) => (value === null ? null : inner(value, path));

export const list = <T>(item: Decoder<T>, max: number): Decoder<readonly T[]> => (value, path) => {
  if (!Array.isArray(value)) return fail(path, 'a list');
  if (value.length > max) return fail(path, `at most ${max} entries`);
  return value.map((entry: unknown, index) => item(entry, `${path}[${index}]`));
};

type Shape<T> = { readonly [K in keyof T]-?: Decoder<T[K]> };
const entriesOf = (shape: object): readonly [string, Decoder<unknown>][] => Object.entries(shape);

/** An object with every key of `required` and perhaps those of `optional`, in that order. */
export function object<R extends object, O extends object = object>(required: Shape<R>, optional?: Shape<O>): Decoder<R & Partial<O>> {
  const must = entriesOf(required);
  const may = entriesOf(optional ?? {});
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'an object');
    const given = value as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = {};
    for (const [key, decoder] of must) result[key] = decoder(Object.hasOwn(given, key) ? given[key] : undefined, `${path}.${key}`);
    for (const [key, decoder] of may) {
      if (Object.hasOwn(given, key) && given[key] !== undefined) result[key] = decoder(given[key], `${path}.${key}`);
    }
    return result as R & Partial<O>;
  };
}

/** A table with free keys that match `key`. */
export const table = <T>(key: RegExp, inner: Decoder<T>, max: number): Decoder<Readonly<Record<string, T>>> => (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'an object');
  const entries = Object.entries(value);
  if (entries.length > max) return fail(path, `at most ${max} entries`);
  return Object.fromEntries(entries.map(([name, entry]: [string, unknown]) =>
    key.test(name) ? [name, inner(entry, `${path}.${name}`)] : fail(path, 'plain key names')));
};

/** The first decoder that accepts the value. */
export const either = <A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> => (value, path) => {
  const tried = attempt(first, value, path);
  return tried.ok ? tried.value : second(value, path);
};

/** Dispatches on a word under `key`. */
export const tagged = <T>(key: string, variants: Readonly<Record<string, Decoder<T>>>): Decoder<T> => (value, path) => {
  if (typeof value !== 'object' || value === null) return fail(path, 'an object');
  const tag = (value as Readonly<Record<string, unknown>>)[key];
  const variant = typeof tag === 'string' && Object.hasOwn(variants, tag) ? variants[tag] : undefined;
  return variant === undefined ? fail(`${path}.${key}`, 'one of the known words') : variant(value, path);
};
