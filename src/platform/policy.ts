import type { StorageItem } from './storage-item';

export type Policy = Readonly<Record<string, unknown>>;

export interface PolicyParts {
  /** What managed storage says now; rejects where the browser has no policy for us. */
  readonly ask: () => Promise<Policy>;
  /** The last policy that was read, kept over the browser's end. */
  readonly kept: StorageItem<Policy>;
  /** When this session of the browser was first seen, in milliseconds; told again after the worker's death. */
  readonly sessionBegan: () => Promise<number>;
  readonly now: () => number;
}

/**
 * A browser that has just started may say "no policy" before it has read any. Within this time that answer is not believed where there
 * was a policy before: a block that an organisation wants must not vanish for the moment in which somebody opens the page.
 */
const SETTLING_MS = 60_000;

export function createPolicy({ ask, kept, sessionBegan, now }: PolicyParts): { readonly read: () => Promise<Policy>; readonly changed: () => void } {
  let written: string | null = null;
  let nothingKept = false;
  /** The browser itself has told of a change: it knows policy by now, also when there is none. */
  let heard = false;

  const keep = async (policy: Policy): Promise<void> => {
    const text = JSON.stringify(policy);
    if (text === written) return;
    if (JSON.stringify(await kept.get()) !== text) await kept.update(() => policy);
    written = text;
    nothingKept = text === '{}';
  };

  return {
    changed() {
      heard = true;
    },
    async read() {
      const said = await ask().catch((): Policy => ({}));
      if (Object.keys(said).length > 0) {
        // What cannot be kept is still what counts now.
        await keep(said).catch(() => undefined);
        return said;
      }
      if (nothingKept) return said;
      const last = await kept.get();
      if (Object.keys(last).length === 0) nothingKept = true;
      else if (!heard && now() - await sessionBegan() < SETTLING_MS) return last;
      else await keep({});
      return said;
    },
  };
}
