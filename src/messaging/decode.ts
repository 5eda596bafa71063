/** Decoders for values that crossed a trust boundary: each returns the typed value or `undefined`, and never throws. */
export type Decode<T> = (value: unknown) => T | undefined;

export const text = (max: number): Decode<string> => (value) => (typeof value === 'string' && value.length <= max ? value : undefined);
export const flag: Decode<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
export const integer = (min: number, max: number): Decode<number> => (value) =>
  (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? value : undefined);
export const oneOf = <const T extends string>(...words: readonly T[]): Decode<T> => (value) => words.find((word) => word === value);
export const orNull = <T>(inner: Decode<T>): Decode<T | null> => (value) => (value === null ? null : inner(value));
export const anything: Decode<unknown> = (value) => value ?? null;

export const list = <T>(inner: Decode<T>, max: number): Decode<T[]> => (value) => {
  if (!Array.isArray(value) || value.length > max) return undefined;
  const out: T[] = [];
  for (const item of value) {
    const decoded = inner(item);
    if (decoded === undefined) return undefined;
    out.push(decoded);
  }
  return out;
};

type Shape = Readonly<Record<string, Decode<unknown>>>;
type Shaped<S extends Shape> = { [K in keyof S]: S[K] extends Decode<infer T> ? T : never };

/** Exactly these members; others are dropped, a missing or wrong one refuses the whole. */
export const record = <const S extends Shape>(shape: S): Decode<Shaped<S>> => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(shape)) {
    const decoded = shape[key]?.((value as Record<string, unknown>)[key]);
    if (decoded === undefined) return undefined;
    out[key] = decoded;
  }
  return out as Shaped<S>;
};
