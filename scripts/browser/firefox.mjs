// Firefox with the extension loaded, over WebDriver BiDi. The same face as chromium.mjs.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connectBidi } from './bidi.mjs';
import { profileFolder } from './profile.mjs';
import { limit, until } from './wait.mjs';
import { dismissWelcome } from './welcome.mjs';

/** The extension's pages live under a per-profile id; a fixed one lets the harness address them. */
const PAGES_ID = '5b1f9a52-7c1e-4d0b-9a53-2f7f5d6c1e90';

const preferences = (id, street, locale) => ({
  // Nothing leaves this machine: every name is this machine, every port one of the street's two.
  'network.dns.forceResolve': '127.0.0.1', 'network.trr.mode': 5, 'network.proxy.type': 0,
  'network.socket.forcePort': `443=${street.ports.https};80=${street.ports.http}`,
  'app.update.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.server': '',
  'services.settings.server': 'data:,#remote-settings-dummy/v1', 'extensions.getAddons.cache.enabled': false, 'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false, 'security.OCSP.enabled': 0,
  'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false,
  // A browser that crashed starts again without asking, and an add-on's data outlives its temporary installation.
  'browser.sessionstore.resume_from_crash': false, 'toolkit.startup.max_resumed_crashes': -1, 'extensions.webextensions.keepStorageOnUninstall': true,
  // A shop without TLS is to be seen as it is, not upgraded.
  'dom.security.https_first': false, 'dom.security.https_first_schemeless': false,
  'browser.shell.checkDefaultBrowser': false, 'browser.aboutwelcome.enabled': false, 'browser.startup.page': 0, 'browser.startup.homepage_override.mstone': 'ignore',
  'trailhead.firstrun.didSeeAboutWelcome': true, 'dom.disable_open_during_load': false, 'browser.tabs.warnOnClose': false, 'browser.warnOnQuit': false,
  'signon.rememberSignons': false, 'extensions.formautofill.creditCards.enabled': false, 'intl.accept_languages': `${locale}, en`,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: PAGES_ID }),
});

/** Keys by their names on the web, as WebDriver numbers them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ' ': ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };

/** Finds an element through open shadow roots; runs in the page. Returns the middle of its box after scrolling it into view, and whether that is inside of it. */
function locate(selector) {
  const roots = [document];
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found !== null) {
      found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = found.getBoundingClientRect();
      const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
      if (box.width > 0 && box.height > 0) return { x, y, inside: x >= 0 && y >= 0 && x < innerWidth && y < innerHeight };
    }
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  }
  return null;
}

function tabFor(bidi, context, id) {
  const frameOf = async (part) => {
    if (part === undefined) return context;
    const { contexts } = await bidi.send('browsingContext.getTree', { root: context });
    const queue = [...contexts];
    for (const each of queue) {
      if (each !== contexts[0] && each.url.includes(part)) return each.context;
      queue.push(...(each.children ?? []));
    }
    throw new Error(`no frame whose address contains ${part}`);
  };
  /** A page that is still being laid out moves what is to be clicked; twice in one place it rests. */
  const atRest = async (target, selector) => {
    const [first, second] = [await bidi.call(target, locate, [selector]), await bidi.call(target, locate, [selector])];
    return first !== null && second !== null && first.x === second.x && first.y === second.y && second.inside ? second : null;
  };
  const click = async (selector, frame) => {
    const target = await frameOf(frame);
    await bidi.send('browsingContext.activate', { context });
    const at = await until(`${selector} at rest in sight`, () => atRest(target, selector));
    await bidi.send('input.performActions', { context: target, actions: [{ type: 'pointer', id: 'mouse', actions: [
      { type: 'pointerMove', x: at.x, y: at.y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
    ] }] });
  };
  const visit = (promise) => promise.catch((error) => {
    // The extension or the page put another navigation in its place; where the tab stands is the caller's question.
    if (!/NS_ERROR|NS_BINDING|[Nn]avigation|abort|no such frame|no such history/.test(String(error))) throw error;
  });
  return {
    id,
    goto: async (url) => { await visit(bidi.send('browsingContext.navigate', { context, url, wait: 'interactive' })); },
    call: (fn, ...args) => bidi.call(context, fn, args),
    callIn: async (frame, fn, ...args) => bidi.call(await frameOf(frame), fn, args),
    url: async () => (await bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 })).contexts[0].url,
    click,
    type: async (selector, text, frame) => {
      await click(selector, frame);
      const keys = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
      await bidi.send('input.performActions', { context: await frameOf(frame), actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
    },
    files: async (selector, file) => {
      const sharedId = await until(`file field ${selector}`, async () => (await bidi.send('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } })).nodes[0]?.sharedId, { within: 5_000 });
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [file] });
    },
    press: async (...keys) => {
      const actions = keys.flatMap((name) => { const value = KEYS[name] ?? name; return [{ type: 'keyDown', value }, { type: 'keyUp', value }]; });
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    back: async () => { await visit(bidi.send('browsingContext.traverseHistory', { context, delta: -1 })); },
    resize: (width, height) => bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }),
    scheme: async () => {},
    screenshot: async (file) => writeFileSync(file, Buffer.from((await bidi.send('browsingContext.captureScreenshot', { context })).data, 'base64')),
    print: () => bidi.send('browsingContext.print', { context }),
    activate: async () => { await bidi.send('browsingContext.activate', { context }); },
    close: async () => { await bidi.send('browsingContext.close', { context }); },
  };
}

async function start(browser, profile, headless) {
  const program = spawn(browser.path, [
    ...(headless ? ['--headless'] : []), '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access',
  ], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } });
  // However our own process ends, it leaves no browser behind.
  const end = () => { program.kill('SIGKILL'); };
  process.once('exit', end);
  program.once('exit', () => { process.off('exit', end); });
  let said = '';
  const address = new Promise((resolve, reject) => {
    const read = (data) => {
      said = (said + data).slice(-4_000);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (found !== null) resolve(found[1]);
    };
    program.stderr.on('data', read);
    program.stdout.on('data', read);
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
  return { program, address: await limit('starting Firefox', address, 60_000) };
}

/**
 * @param {{ browser: import('./find.mjs').Browser, extension: string, street: import('./launch.mjs').Street, headless?: boolean, locale?: string, profile?: string, storageKiB?: number, welcome?: boolean }} options
 * @returns {Promise<import('./launch.mjs').Driver>}
 */
export async function launchFirefox({ browser, extension, street, headless = true, locale = 'en-US', profile: kept, storageKiB, welcome = true }) {
  const { id } = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko;
  const profile = kept ?? mkdtempSync(path.join(profileFolder(browser), 'paylight-'));
  writeFileSync(path.join(profile, 'user.js'), Object.entries({ ...preferences(id, street, locale), ...(storageKiB === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': storageKiB }) }).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`).join(''));
  const { program, address } = await start(browser, profile, headless);
  const closed = new Promise((resolve) => { program.once('exit', resolve); });
  const bidi = await connectBidi(address);
  const chromeScope = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts.find((each) => each.url.endsWith('browser.xhtml')).context;
  const asBrowser = (fn, ...args) => bidi.call(chromeScope, fn, args);

  // The street's authority is really trusted, so that certificates are judged as on the web and not as overridden errors.
  await asBrowser((der) => {
    Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(der, 'CT,C,C');
  }, street.certificate.ca.replace(/-----[^-]+-----|\s/g, ''));
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const origin = `moz-extension://${PAGES_ID}`;
  const first = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts[0].context;
  const openControl = async () => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', background: true });
    await bidi.send('browsingContext.navigate', { context, url: `${origin}/src/ui/options/index.html`, wait: 'complete' });
    return context;
  };
  let control = await openControl();
  const inControl = (fn, ...args) => bidi.call(control, fn, args);
  if (welcome) await dismissWelcome((fn) => inControl(fn));
  let opened = 0;
  const newTab = async (url = 'about:blank') => {
    // Pages open tabs too: which one is ours is said by its first address, not by the order of arrival.
    opened += 1;
    const first_ = `about:blank#paylight-${opened}`;
    const tabId = await inControl((address_) => browser.tabs.create({ url: address_ }).then((tab) => tab.id), first_);
    const { context } = await until(`tab ${first_}`, async () => (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts.find((each) => each.url === first_));
    const tab = tabFor(bidi, context, tabId);
    if (url !== 'about:blank') await tab.goto(url);
    return tab;
  };
  return {
    kind: 'firefox', name: browser.name, version: browser.version ?? '', origin, closed,
    extension: { call: inControl },
    get control() { return tabFor(bidi, control, null); },
    newTab,
    openPage: (file) => newTab(`${origin}/${file}`),
    iconOf: async (tabId) => {
      const icon = await asBrowser((extensionId, tab) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
        const { icon: set } = browserActionFor(WebExtensionPolicy.getByID(extensionId).extension).action.getContextData(tabTracker.getTab(tab));
        return JSON.stringify(set);
      }, id, tabId);
      return /icons\/([a-z]+)-16\.png/.exec(icon ?? '')?.[1] ?? null;
    },
    memory: () => asBrowser(async () => (await ChromeUtils.requestProcInfo()).children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0)),
    killWorker: () => asBrowser((extensionId) => WebExtensionPolicy.getByID(extensionId).extension.terminateBackground().then(() => null), id),
    setHostAccess: (allowed) => asBrowser(async (extensionId, give) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension: target } = WebExtensionPolicy.getByID(extensionId);
      const wanted = { permissions: [], origins: target.manifest.host_permissions ?? [] };
      await (give ? ExtensionPermissions.add(extensionId, wanted, target) : ExtensionPermissions.remove(extensionId, wanted, target));
      return null;
    }, id, allowed),
    offAndOn: async () => {
      await asBrowser(async (extensionId) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(extensionId);
        await addon.disable();
        await addon.enable();
        return null;
      }, id);
      control = await openControl();
    },
    // A tab is written down only a moment after it was closed, and one that knew nothing yet is not.
    undoClose: (part) => until('a closed tab to bring back', () => asBrowser((part) => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      const at = SessionStore.getClosedTabDataForWindow(window).findIndex(({ state }) => state.entries.some(({ url }) => url.includes(part)));
      if (at < 0) return null;
      SessionStore.undoCloseTab(window, at);
      return true;
    }, part)),
    tidy: async (keep) => {
      await keep.activate();
      await bidi.send('browsingContext.close', { context: control });
      if (first !== control) await bidi.send('browsingContext.close', { context: first });
    },
    crash: async () => {
      program.kill('SIGKILL');
      await closed;
      bidi.close();
    },
    close: async () => {
      await limit('closing Firefox', bidi.send('browser.close'), 5_000).catch(() => {});
      bidi.close();
      await limit('ending Firefox', closed, 5_000).catch(() => program.kill('SIGKILL'));
      await closed;
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
