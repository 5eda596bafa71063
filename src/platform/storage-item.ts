import { browser } from './browser';

/** What is kept under one key of `storage.local`, with its version, so that old data migrates and unknown data survives. */
interface Envelope { readonly version: number; readonly value: unknown }

export interface ItemDefinition<T> {
  readonly key: string;
  readonly version: number;
  readonly initial: T;
  /** Undefined means the stored value cannot be what it should be. */
  readonly decode: (value: unknown) => T | undefined;
  /** `migrations[n]` turns a value of version n − 1 into one of version n. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

export interface StorageItem<T> {
  get(): Promise<T>;
  /** Read-modify-write under a lock; the only way to change the item. Resolves with the new value. */
  update(change: (current: T) => T): Promise<T>;
  /** True when the last read found data it could not decode (kept under a quarantine key). */
  readonly damaged: () => boolean;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' && 'value' in value;

export class NewerDataError extends Error {
  constructor(key: string) {
    super(`${key} was written by a newer Paylight; it is kept and read-only`);
    this.name = 'NewerDataError';
  }
}

/** Brings stored data to the current version; undefined when it cannot be. Exported for the migration tests. */
export function migrate<T>(definition: ItemDefinition<T>, stored: unknown): T | undefined {
  if (!isEnvelope(stored) || stored.version > definition.version) return undefined;
  let value = stored.value;
  for (let version = stored.version + 1; version <= definition.version; version += 1) {
    const step = definition.migrations?.[version];
    if (step === undefined) return undefined;
    value = step(value);
  }
  return definition.decode(value);
}

export function defineItem<T>(definition: ItemDefinition<T>, area: 'local' | 'session' = 'local'): StorageItem<T> {
  const { key, version, initial } = definition;
  let tail: Promise<unknown> = Promise.resolve();
  let damaged = false;

  async function read(): Promise<T> {
    const stored = (await browser.storage[area].get(key))[key];
    if (stored === undefined) return initial;
    const value = migrate(definition, stored);
    if (value !== undefined) return value;
    if (isEnvelope(stored) && stored.version > version) throw new NewerDataError(key);
    damaged = true;
    // The raw copy is kept for a person to look at; the extension goes on with defaults and says so.
    await browser.storage[area].set({ [`quarantine:${key}`]: stored });
    await browser.storage[area].remove(key);
    return initial;
  }

  return {
    async get() {
      try {
        return await read();
      } catch (error) {
        if (error instanceof NewerDataError) return initial;
        throw error;
      }
    },
    update(change) {
      const run = tail.then(async () => {
        const next = change(await read());
        await browser.storage[area].set({ [key]: { version, value: next } satisfies Envelope });
        return next;
      });
      tail = run.catch(() => undefined);
      return run;
    },
    damaged: () => damaged,
  };
}
