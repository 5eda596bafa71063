// What the shopper sees: interstitial and note, found the way a harness can find them.
import { until } from '../../scripts/browser/wait.mjs';

const INTERSTITIAL = 'src/ui/interstitial/index.html';

/** Waits until our interstitial stands in the tab and names the host. */
export async function onInterstitial(driver, tab, host) {
  await until('interstitial', async () => (await tab.url()).startsWith(driver.origin) && (await tab.url()).includes(INTERSTITIAL));
  return until(`interstitial that names ${host}`, () => tab.call((name) => {
    const text = document.body?.innerText ?? '';
    return document.querySelector('[data-decision="leave"]') !== null && text.includes(name) ? text : null;
  }, host), { last: () => host });
}

/** Opens the interstitial's further choices and presses one. */
export async function choose(tab, decision) {
  await tab.call(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
  await tab.click(`[data-decision="${decision}"]`);
}

/** Waits for the note: a host element that Paylight added to the page; its root is closed. */
export const noteIn = (tab) => until('note in the page', () => tab.call(() => {
  const hosts = [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body && each.shadowRoot === null);
  // The note stands in the top layer, so its host has no box of its own; what can be hit by a pointer can be seen.
  for (let x = 5; x < innerWidth; x += 40) {
    for (let y = 5; y < innerHeight; y += 20) if (hosts.includes(document.elementFromPoint(x, y))) return true;
  }
  return null;
}));
