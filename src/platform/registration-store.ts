import type { RdapServices } from '../core/domain/registration';
import { readSession, writeSession } from './tab-records';
import { defineItem } from './storage-item';

interface Kept { readonly at: number; readonly services: RdapServices }

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number'
  && 'services' in value && typeof value.services === 'object' && value.services !== null
  && Object.values(value.services).every((base) => typeof base === 'string' && base.startsWith('https://'));

const item = defineItem<Kept | null>({ key: 'rdap-services', version: 1, initial: null, decode: (value) => (value === null || isKept(value) ? value : undefined) });

/** Which server answers for which ending; a public table that says nothing about the shopper. */
export const rdapServices = {
  get: (): Promise<Kept | null> => item.get(),
  set: async (at: number, services: RdapServices): Promise<void> => { await item.update(() => ({ at, services })); },
};

/** Values by name that end with the browser session: on no disk, and kept over the worker's death. */
export function sessionNames<T>(prefix: string): { get: (name: string) => Promise<T | null>; set: (name: string, value: T) => Promise<void> } {
  return {
    get: async (name) => await readSession(`${prefix}:${name}`) as T | null,
    set: (name, value) => writeSession({ [`${prefix}:${name}`]: value }),
  };
}
