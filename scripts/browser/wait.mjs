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
    const value = await probe();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() >= deadline) {
      const seen = last === undefined ? '' : `; last seen: ${JSON.stringify(last())}`;
      throw new Error(`no ${what} within ${within} ms${seen}`);
    }
    await pause(every);
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
