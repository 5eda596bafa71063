import { browser } from './browser';

export interface SessionTable<T> {
  readonly get: (id: number) => Promise<T | null>;
  readonly all: () => Promise<T[]>;
  /** `also` rides in the same write: what belongs together is never half there. */
  readonly set: (id: number, value: T, also?: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}

/** Keyed values of `storage.session`; lost with the browser session, kept over the worker's death. */
export function sessionTable<T>(prefix: string): SessionTable<T> {
  const key = (id: number): string => `${prefix}:${id}`;
  return {
    get: async (id) => ((await browser.storage.session.get(key(id)))[key(id)] as T | undefined) ?? null,
    all: async () => Object.entries(await browser.storage.session.get(null)).filter(([name]) => name.startsWith(`${prefix}:`)).map(([, value]) => value as T),
    set: (id, value, also = {}) => browser.storage.session.set({ [key(id)]: value, ...also }),
    remove: (id) => browser.storage.session.remove(key(id)),
  };
}

export const removeFromSession = (keys: string[]): Promise<void> => browser.storage.session.remove(keys);

export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key] ?? null;
}

export const writeSession = (values: Record<string, unknown>): Promise<void> => browser.storage.session.set(values);
