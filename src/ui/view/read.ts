/** Reading values that came from storage or a message: each gives back a value of the asked kind or null, never throws. */
export type Fields = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Fields | null =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

export const wordOf = <const T extends string>(value: unknown, words: readonly T[]): T | null => words.find((word) => word === value) ?? null;

/** The readable members of an array; null when it is no array. */
export function listOf<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  return Array.isArray(value) ? value.map(read).filter((item) => item !== null) : null;
}

/** The value of a stored Fact when it is present. */
export function presentOf(fact: unknown): unknown {
  const found = fields(fact);
  return found !== null && found['state'] === 'present' ? found['value'] : null;
}
