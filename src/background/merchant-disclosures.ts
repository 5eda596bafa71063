import { attempt, object, table, text, type Decoder } from '../core/decoder';
import { disclosures } from '../core/merchant/disclosures-decoder';
import { mergeDisclosures, NO_DISCLOSURES, type Disclosures } from '../core/merchant/disclosures';
import { defineItem } from '../platform/storage-item';

/** What a merchant was seen to say of itself, and the day on which that last grew. Only the merchant's own business data. */
interface Kept { readonly on: string; readonly disclosures: Disclosures }
type Shelf = Readonly<Record<string, Kept>>;

const MAX_MERCHANTS = 300;

const kept: Decoder<Kept> = object<Kept>({ on: text(10, /^\d{4}-\d\d-\d\d$/u, 'an ISO day'), disclosures });
const shelf = table(/^[\w.\-[\]:]{1,253}$/u, kept, MAX_MERCHANTS * 2);

const item = defineItem<Shelf>({
  key: 'disclosures', version: 1, initial: {},
  decode: (value) => {
    const decoded = attempt(shelf, value, 'disclosures');
    return decoded.ok ? decoded.value : undefined;
  },
});

/** What is kept of a merchant; null for nothing. */
export const disclosuresOf = async (domain: string): Promise<Disclosures | null> => (await item.get())[domain]?.disclosures ?? null;

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
  await item.update((all) => trimmed({ ...all, [domain]: { on: now.slice(0, 10), disclosures: mergeDisclosures(all[domain]?.disclosures ?? NO_DISCLOSURES, read) } }));
}

/** Null forgets everything. */
export async function forgetDisclosures(domain: string | null): Promise<void> {
  await item.update((all) => {
    if (domain === null) return {};
    const { [domain]: _gone, ...others } = all;
    return others;
  });
}
