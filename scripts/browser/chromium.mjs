// Chromium and its relatives with the extension loaded, through Playwright's pipe. The same face as firefox.mjs.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { profileFolder } from './profile.mjs';
import { limit, until } from './wait.mjs';
import { dismissWelcome } from './welcome.mjs';

/** Everything that would leave this machine, or change an address before the extension sees it, is switched off. */
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps'];
const FEATURES = 'HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,Translate,OptimizationHints,MediaRouter';

/** There before the tabs of the last session are, as an extension that was installed for good. Chrome itself takes no such argument, Chromium does. */
const installedArgs = (extension) => [`--load-extension=${extension}`, `--disable-features=${FEATURES},DisableLoadExtensionCommandLineSwitch`, '--restore-last-session'];

/** The id of the extension that the browser brought with it, told by its worker. */
const idOfWorker = (debuggee) => until('the installed extension', async () => {
  const { targetInfos } = await debuggee.send('Target.getTargets');
  return /^chrome-extension:\/\/([a-p]{32})\/service-worker/.exec(targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))?.url ?? '')?.[1] ?? null;
});

const expression = (fn, args) => `(${fn})(...${JSON.stringify(args)})`;

/** Navigations that the extension or the page replaces by another one end here; where the tab stands is the caller's question. */
const REPLACED = /ERR_ABORTED|ERR_BLOCKED_BY_CLIENT|interrupted by another navigation|ERR_CONNECTION|ERR_SSL|ERR_NAME_NOT_RESOLVED|frame was detached/;

/**
 * @param {import('playwright-core').Page} page
 * @param {(url: string) => Promise<unknown>} navigate leads the tab there as the browser does: the debugger's own command counts as a
 * navigation by the page that stands in the tab, and Chromium refuses to redirect that to an extension's page
 * @param {(id: number) => Promise<unknown>} remove closes a tab as the browser does
 */
function tabFor(page, id, navigate, remove) {
  const frameOf = (part) => {
    if (part === undefined) return page.mainFrame();
    const frame = page.frames().find((candidate) => candidate.url().includes(part));
    if (frame === undefined) throw new Error(`no frame whose address contains ${part}`);
    return frame;
  };
  return {
    id,
    goto: async (url) => {
      const arrives = page.waitForNavigation({ waitUntil: 'domcontentloaded' }).catch((error) => { if (!REPLACED.test(String(error))) throw error; });
      await Promise.all([arrives, navigate(url)]);
    },
    call: (fn, ...args) => page.evaluate(expression(fn, args)),
    callIn: (frame, fn, ...args) => frameOf(frame).evaluate(expression(fn, args)),
    url: async () => page.url(),
    click: (selector, frame) => frameOf(frame).locator(selector).first().click({ timeout: 5_000 }),
    type: (selector, text, frame) => frameOf(frame).locator(selector).first().pressSequentially(text, { timeout: 5_000 }),
    files: (selector, file) => page.locator(selector).first().setInputFiles(file, { timeout: 5_000 }),
    press: async (...keys) => { for (const key of keys) await page.keyboard.press(key); },
    back: () => page.goBack({ waitUntil: 'domcontentloaded' }).catch((error) => { if (!REPLACED.test(String(error))) throw error; }),
    resize: (width, height) => page.setViewportSize({ width, height }),
    scheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    screenshot: (file) => page.screenshot({ path: file }),
    print: () => page.pdf(),
    activate: () => page.bringToFront(),
    // Asked of the page itself, a tab that is leaving for another process may never answer.
    close: () => (id === null ? page.close() : remove(id)),
  };
}

/** Bytes that a process of an extension has in memory; null for any other, and where the system does not tell. */
function residentOf(id) {
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process')) return null;
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return null;
  }
}

function endProcess(id) {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * @param {{ browser: import('./find.mjs').Browser, extension: string, street: import('./launch.mjs').Street, headless?: boolean, locale?: string, profile?: string, storageKiB?: number, welcome?: boolean, cached?: boolean, installed?: boolean }} options
 * @returns {Promise<import('./launch.mjs').Driver>}
 */
export async function launchChromium({ browser, extension, street, headless = true, locale = 'en-US', profile: kept, storageKiB, welcome = true, cached = false, installed = false }) {
  const profile = kept ?? mkdtempSync(path.join(profileFolder(browser), 'paylight-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    locale,
    viewport: headless ? { width: 1280, height: 900 } : null,
    // A demo a person looks at must not carry the "controlled by automated software" bar.
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions', ...(cached ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...QUIET, ...(installed ? installedArgs(extension) : [`--disable-features=${FEATURES}`]), `--lang=${locale}`, '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${street.ports.https},MAP *:80 127.0.0.1:${street.ports.http},MAP * ^NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${street.certificate.spki}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const closed = new Promise((resolve) => { context.once('close', resolve); });
  const debuggee = await context.browser().newBrowserCDPSession();
  const { processInfo } = await debuggee.send('SystemInfo.getProcessInfo');
  const program = processInfo.find(({ type }) => type === 'browser').id;
  // --load-extension is ignored by Chrome since 137; the debugging pipe works in Chromium, Chrome and Edge alike.
  const { id } = installed ? { id: await idOfWorker(debuggee) } : await debuggee.send('Extensions.loadUnpacked', { path: extension });
  const origin = `chrome-extension://${id}`;
  const openControl = async () => {
    const page = await context.newPage();
    await page.goto(`${origin}/src/ui/options/index.html`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return { page, session };
  };
  let { page: control, session: workers } = await openControl();
  const inControl = (fn, ...args) => control.evaluate(expression(fn, args));
  if (storageKiB !== undefined) await workers.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: storageKiB * 1024 });

  if (welcome) await dismissWelcome((fn) => inControl(fn));

  let opened = 0;
  const newTab = async (url = 'about:blank') => {
    // Pages open tabs too: which one is ours is said by its first address, not by the order of arrival.
    opened += 1;
    const first = `about:blank#paylight-${opened}`;
    const tabId = await inControl((address) => chrome.tabs.create({ url: address }).then((tab) => tab.id), first);
    const page = await until(`tab ${first}`, () => context.pages().find((each) => each.url() === first));
    const tab = tabFor(
      page, tabId,
      (address) => inControl((each, to) => chrome.tabs.update(each, { url: to }).then(() => null), tabId, address),
      (each) => inControl((closing) => chrome.tabs.remove(closing).then(() => null), each),
    );
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };
  let settings = null;
  return {
    kind: 'chromium', name: browser.name, version: context.browser().version(), origin, closed,
    extension: { call: inControl },
    get control() { return tabFor(control, null, (address) => control.goto(address)); },
    newTab,
    openPage: (file) => newTab(`${origin}/${file}`),
    // No interface of Chromium's tells which icon stands in the toolbar.
    iconOf: async () => null,
    memory: async () => {
      const sizes = (await debuggee.send('SystemInfo.getProcessInfo')).processInfo.map(({ id: each }) => residentOf(each)).filter((size) => size !== null);
      return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0);
    },
    killWorker: () => workers.send('ServiceWorker.stopAllWorkers'),
    setHostAccess: async (allowed) => {
      settings ??= await context.newPage().then(async (page) => { await page.goto('chrome://extensions'); return page; });
      await settings.evaluate(expression(
        (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        [id, allowed ? 'ON_ALL_SITES' : 'ON_CLICK'],
      ));
    },
    offAndOn: async () => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const switched = (on) => page.evaluate(expression((extensionId, enabled) => chrome.management.setEnabled(extensionId, enabled), [id, on]));
      await switched(false);
      await switched(true);
      ({ page: control, session: workers } = await openControl());
      await page.close();
    },
    // Chromium wants a permission of an extension for that, and ours asks for none it does not need.
    undoClose: null,
    /** First pages that a person should not see. */
    tidy: async (keep) => {
      await control.close();
      for (const page of context.pages()) if (page.url() === 'about:blank') await page.close();
      await keep.activate();
    },
    crash: async () => {
      // The browser cannot answer the command that ends it.
      void debuggee.send('Browser.crash').catch(() => {});
      await closed;
    },
    close: async () => {
      await limit('closing Chromium', context.close(), 15_000).catch(() => { endProcess(program); });
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
