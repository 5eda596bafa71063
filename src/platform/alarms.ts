import { browser } from './browser';

/** Registers what an alarm wakes; must be called in the worker's first tick. */
export function onAlarm(jobs: Readonly<Record<string, () => void>>): void {
  browser.alarms.onAlarm.addListener((alarm) => { if (Object.hasOwn(jobs, alarm.name)) jobs[alarm.name]?.(); });
}

/** Creates the alarm unless it exists: creating it anew on each start would put it off for ever. */
export async function ensureAlarm(name: string, periodInMinutes: number): Promise<void> {
  if (await browser.alarms.get(name) === undefined) await browser.alarms.create(name, { periodInMinutes, delayInMinutes: 1 });
}
