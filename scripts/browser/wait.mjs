// Waiting on a condition with a deadline: the only kind of waiting the harness does.

/**
 * Calls `probe` until it gives something other than null, undefined or false.
 * @template T
 * @param {string} what named in the error
 * @param {() => Promise<T | null | undefined | false> | T | null | undefined | false} probe
 * @param {{ within?: number, every?: number, last?: () => unknown }} [options] milliseconds; `last` adds what was seen to the error
 * @returns {Promise<T>}
 */
export async function until(what, probe, { within = 10_000, every = 40, last } = {}) {
  const deadline = Date.now() + within;
  for (;;) {
    const value = await asked(probe);
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() >= deadline) {
      const seen = last === undefined ? '' : `; last seen: ${JSON.stringify(last())}`;
      throw new Error(`no ${what} within ${within} ms${seen}`);
    }
    await pause(every);
  }
}

/** A page that was replaced while it was asked has not answered; what follows it will. */
const REPLACED = /Execution context was destroyed|Cannot find context|no such frame|NoSuchFrame|DiscardedBrowsingContext/u;

async function asked(probe) {
  try {
    return await probe();
  } catch (error) {
    if (REPLACED.test(String(error))) return null;
    throw error;
  }
}

export const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Rejects when `promise` has not settled in time, so that a hung browser ends a run. */
export async function limit(what, promise, within) {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`${what} took longer than ${within} ms`)), within); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
