import { readSession, removeFromSession, writeSession } from '../platform/tab-records';

/** "Pause here": no note, no hold, no stop for this merchant, in all tabs, for this long. Kept for the browser session only. */
const PAUSE_MINUTES = 60;

const key = (domain: string): string => `pause:${domain}`;

export const setPause = (domain: string, on: boolean, now: number): Promise<void> =>
  (on ? writeSession({ [key(domain)]: new Date(now + PAUSE_MINUTES * 60_000).toISOString() }) : removeFromSession([key(domain)]));

/** ISO 8601 instant, null when the merchant is not paused (any more). */
export async function pausedUntil(domain: string, now: number): Promise<string | null> {
  const until = await readSession(key(domain));
  return typeof until === 'string' && Date.parse(until) > now ? until : null;
}
