import { decodeOrganisationList, type OrganisationList } from './organisation-list';

/** How a setting is entered and what an organisation may write: one word, from which options page, schema and decoder follow. */
export type SettingInput =
  | { readonly kind: 'flag' }
  /** ISO 3166-1 alpha-2, or nothing. */
  | { readonly kind: 'country' }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  /** Host names; an organisation's list, nothing a shopper enters here. */
  | { readonly kind: 'hosts' }
  /** Whole hours within bounds, or nothing. */
  | { readonly kind: 'hours'; readonly least: number; readonly most: number }
  /** Lists by their addresses; an organisation's, nothing a shopper enters here. */
  | { readonly kind: 'lists' };

/** One row per setting: default, codec, policy key. Everything that shows, stores, imports or locks a setting reads this. */
export interface SettingRow<T> {
  readonly input: SettingInput;
  readonly initial: T;
  /** Undefined for a value that cannot be this setting's. */
  readonly decode: (value: unknown) => T | undefined;
  /** Key in managed policy, null where an organisation has no say. */
  readonly policy: string | null;
  /** Only an organisation can set it: no import, no switch. */
  readonly policyOnly: boolean;
}

const HOST = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/u;
const MAX_HOSTS = 10_000;

export const flag = (initial: boolean, policy: string | null, policyOnly = false): SettingRow<boolean> =>
  ({ input: { kind: 'flag' }, initial, policy, policyOnly, decode: (value) => (typeof value === 'boolean' ? value : undefined) });

export const country = (policy: string): SettingRow<string | null> => ({
  input: { kind: 'country' }, initial: null, policy, policyOnly: false,
  decode: (value) => (value === null || (typeof value === 'string' && /^[A-Z]{2}$/u.test(value)) ? value : undefined),
});

export const choice = <const W extends string>(words: readonly [W, ...W[]], policy: string): SettingRow<W> => ({
  input: { kind: 'choice', words }, initial: words[0], policy, policyOnly: false, decode: (value) => words.find((word) => word === value),
});

/** Registrable domains or hosts, each with its subdomains; one wrong entry refuses the list, so that a slip is seen. */
export const hosts = (policy: string): SettingRow<readonly string[]> => ({
  input: { kind: 'hosts' }, initial: [], policy, policyOnly: true,
  decode: (value) => {
    if (!Array.isArray(value) || value.length > MAX_HOSTS) return undefined;
    const names = value.map((entry) => (typeof entry === 'string' ? entry.trim().toLowerCase() : ''));
    return names.every((name) => HOST.test(name)) ? names : undefined;
  },
});

export const hours = (least: number, most: number, policy: string): SettingRow<number | null> => ({
  input: { kind: 'hours', least, most }, initial: null, policy, policyOnly: false,
  decode: (value) => (value === null || (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) ? value : undefined),
});

const MAX_LISTS = 50;

/** One wrong entry refuses all of them, so that a slip is seen. */
export const lists = (policy: string): SettingRow<readonly OrganisationList[]> => ({
  input: { kind: 'lists' }, initial: [], policy, policyOnly: true,
  decode: (value) => {
    if (!Array.isArray(value) || value.length > MAX_LISTS) return undefined;
    const entries = value.map(decodeOrganisationList);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  },
});
