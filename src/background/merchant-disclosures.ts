import { attempt, nullable, object, table, text, type Decoder } from '../core/decoder';
import { disclosures } from '../core/merchant/disclosures-decoder';
import { mergeDisclosures, NO_DISCLOSURES, type Disclosures } from '../core/merchant/disclosures';
import { defineItem } from '../platform/storage-item';

/** What a merchant was seen to say of itself, and the day on which that last grew. Only the merchant's own business data. */
interface Kept {
  readonly on: string;
  readonly disclosures: Disclosures;
  /** Day on which a page of the shop was last fetched for it, null for never. */
  readonly fetchedOn: string | null;
}
type Shelf = Readonly<Record<string, Kept>>;

const MAX_MERCHANTS = 300;

const day = text(10, /^\d{4}-\d\d-\d\d$/u, 'an ISO day');
const kept: Decoder<Kept> = object<Kept>({ on: day, disclosures, fetchedOn: nullable(day) });
const shelf = table(/^[\w.\-[\]:]{1,253}$/u, kept, MAX_MERCHANTS * 2);

const item = defineItem<Shelf>({
  key: 'disclosures', version: 1, initial: {},
  decode: (value) => {
    const decoded = attempt(shelf, value, 'disclosures');
    return decoded.ok ? decoded.value : undefined;
  },
});

/** What is kept of a merchant; null for nothing. */
export async function disclosuresOf(domain: string): Promise<Disclosures | null> {
  const found = (await item.get())[domain]?.disclosures ?? null;
  return found === null || found.pages.length === 0 ? null : found;
}

/** What is kept of every merchant, for the shopper to see and take along. */
export async function keptDisclosures(): Promise<Readonly<Record<string, Disclosures>>> {
  return Object.fromEntries(Object.entries(await item.get()).filter(([, kept]) => kept.disclosures.pages.length > 0).map(([domain, kept]) => [domain, kept.disclosures]));
}

/** The longest unchanged go first. */
function trimmed(all: Shelf): Shelf {
  const entries = Object.entries(all);
  if (entries.length <= MAX_MERCHANTS) return all;
  return Object.fromEntries(entries.toSorted(([, a], [, b]) => (a.on < b.on ? 1 : -1)).slice(0, MAX_MERCHANTS));
}

/** Adds what was read; writes only when it is news. */
export async function keepDisclosures(domain: string, read: Disclosures, now: string): Promise<void> {
  const before = await disclosuresOf(domain);
  const merged = mergeDisclosures(before ?? NO_DISCLOSURES, read);
  if (before !== null && JSON.stringify(merged) === JSON.stringify(before)) return;
  await item.update((all) => trimmed({ ...all, [domain]: { on: now.slice(0, 10), disclosures: mergeDisclosures(all[domain]?.disclosures ?? NO_DISCLOSURES, read), fetchedOn: all[domain]?.fetchedOn ?? null } }));
}

const WEEK = 7 * 86_400_000;

/** Marks that a page of the merchant is fetched today; false when one was within the last week. A clock set back counts as within. */
export async function mayFetch(domain: string, now: string): Promise<boolean> {
  let may = false;
  await item.update((all) => {
    const before = all[domain]?.fetchedOn ?? null;
    may = before === null || Date.parse(now) - Date.parse(before) >= WEEK;
    return may ? trimmed({ ...all, [domain]: { on: now.slice(0, 10), disclosures: all[domain]?.disclosures ?? NO_DISCLOSURES, fetchedOn: now.slice(0, 10) } }) : all;
  });
  return may;
}

/** Null forgets everything. */
export async function forgetDisclosures(domain: string | null): Promise<void> {
  await item.update((all) => {
    if (domain === null) return {};
    const { [domain]: _gone, ...others } = all;
    return others;
  });
}
