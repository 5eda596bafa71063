import type { Level } from '../core/evidence';
import { browser } from './browser';

/** Shape, sign and words say the level; colour only repeats it. */
const BADGE: Record<Level, { readonly text: string; readonly colour: string; readonly title: string }> = {
  danger: { text: '×', colour: '#a3212b', title: 'badge_danger' },
  caution: { text: '!', colour: '#8a5a00', title: 'badge_caution' },
  clear: { text: '•', colour: '#1f6f5c', title: 'badge_clear' },
  unknown: { text: '?', colour: '#5a6273', title: 'badge_unknown' },
};

/** From the root of the extension: a worker's relative addresses begin at its script. */
const iconOf = (name: string): Record<number, string> => ({ 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` });

/** A tab can close between any two calls; that is no fault. */
async function quietly(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

/** Icons of one tab that are still being read from disk: the last one asked for stays, also when an earlier one comes late. */
const icons = new Map<number, Promise<void>>();

function setIcon(tabId: number, name: string): Promise<void> {
  const earlier = icons.get(tabId) ?? Promise.resolve();
  const next: Promise<void> = earlier.then(() => quietly(browser.action.setIcon({ tabId, path: iconOf(name) }))).then(() => {
    if (icons.get(tabId) === next) icons.delete(tabId);
  });
  icons.set(tabId, next);
  return next;
}

/** What the toolbar says of a tab; with `visible` false, nothing, as on a page nobody has looked at. */
export async function setBadge(tabId: number, level: Level, visible: boolean): Promise<void> {
  const { text, colour, title } = BADGE[level];
  const words = browser.i18n.getMessage(visible ? title : 'app_name');
  await Promise.all([
    quietly(browser.action.setBadgeText({ tabId, text: visible ? text : '' })),
    quietly(browser.action.setBadgeBackgroundColor({ tabId, color: colour })),
    quietly(browser.action.setTitle({ tabId, title: words === '' ? 'Paylight' : words })),
    setIcon(tabId, visible ? level : 'icon'),
  ]);
}
