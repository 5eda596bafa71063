// Our pages at twice their size, by the browser's own zoom: nothing is wider than the window, no control is cut off or covered.
import { importList, settledOn } from '../../../scripts/browser/paylight.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { onInterstitial } from '../present.mjs';
import { LISTED } from '../stage.mjs';

const zoomTo = (page, factor) => page.call((wanted) => chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, wanted)).then(() => null), factor);

/** What does not fit: the page itself, controls beyond its edges, controls over each other. Bars that stay in sight lie over what scrolls. */
const misfits = (page) => page.call(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide in ${innerWidth}`);
  const controls = [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=file])')]
    .filter((each) => each.checkVisibility() && each.closest('.near') === null && each.parentElement.closest('a, button, summary') === null);
  const boxes = controls.map((each) => ({ name: `${each.tagName.toLowerCase()} "${(each.textContent || each.id).slice(0, 30)}"`, box: each.getBoundingClientRect() }));
  boxes.forEach(({ name, box }, at) => {
    if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} is cut off`);
    for (const other of boxes.slice(at + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 2 && high > 2) found.push(`${name} and ${other.name} overlap`);
    }
  });
  return found;
});

async function fitsAtTwice(page, width, assert) {
  await page.resize(width, 900);
  await until('the width', () => page.call((wanted) => innerWidth === wanted, width), { last: () => String(width) });
  await zoomTo(page, 2);
  try {
    await until('twice the size', () => page.call((wanted) => Math.abs(innerWidth - wanted / 2) <= 1, width));
    assert.deepEqual(await misfits(page), []);
  } finally {
    await zoomTo(page, 1);
  }
}

export const scenarios = [
  {
    name: 'popup, options and journal fit at 200 % zoom',
    run: async ({ driver, tab, assert }) => {
      const shop = await tab('https://plain-till.test/checkout');
      await settledOn(driver, shop.id, 'plain-till.test');
      for (const [file, width, ready] of [[`popup/index.html?tabId=${shop.id}`, 784, '[data-phase="settled"]'], ['options/index.html', 1280, '[data-setting]'], ['journal/index.html', 1280, '[data-intact]']]) {
        const page = await driver.openPage(`src/ui/${file}`);
        try {
          await page.activate();
          await until(file, () => page.call((wanted) => document.querySelector(wanted) !== null, ready));
          await fitsAtTwice(page, width, assert);
        } finally {
          await page.close();
        }
      }
    },
  },
  {
    name: 'the warning fits at 200 % zoom',
    run: async ({ driver, tab, assert }) => {
      await importList(driver, LISTED);
      const page = await tab();
      await page.goto('https://listed-till.test/checkout');
      await onInterstitial(driver, page, 'listed-till.test');
      await page.activate();
      await fitsAtTwice(page, 960, assert);
    },
  },
];
