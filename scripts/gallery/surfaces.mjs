// What is photographed: which named state on which surface, at which size, and how it is brought there.

/** The ways a picture is taken. `narrow` is 320 CSS pixels wide; `rtl` is Arabic. */
export const MODES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  rtl: { colorScheme: 'light', locale: 'ar' },
  narrow: { colorScheme: 'light', width: 320 },
};

const STOPPED = new Set(['listed', 'danger', 'blocked_by_you', 'plain-http', 'long-names']);
const CHECKED = new Set(['lookalike', 'listed', 'address-only', 'long-names']);
const NOTED = new Set(['caution', 'danger', 'long-names', 'lookalike']);

const CHECKOUT = `<!doctype html><html lang="en"><title>Shop</title><style>body{font:15px sans-serif;margin:32px auto;max-width:520px;padding:0 16px;color:#222;background:#fff}
label{display:block;margin:12px 0 4px}input{font:inherit;padding:10px;width:100%;box-sizing:border-box;border:1px solid #aaa;border-radius:4px}button.buy{font:inherit;margin-top:18px;padding:12px 20px;background:#2b7;border:0;border-radius:4px}</style>
<h1>Checkout</h1><form action="/pay"><label for="n">Name on card</label><input id="n"><label for="c">Card number</label><input id="c" autocomplete="cc-number"><label for="e">Expiry</label><input id="e"><button class="buy" type="submit">Pay 89.00</button></form></html>`;

const list = (id, name, more = {}) => ({
  id, name, origin: 'feed', enabled: true, strength: 'strong', entries: 48210, refused: 0, updatedAt: '2026-11-19T06:10:00Z', checkedAt: '2026-11-20T06:10:00Z', staleAt: '2027-01-18T06:10:00Z',
  licence: 'CC BY 4.0', homepage: null, problem: null, ...more,
});
const SETTINGS = {
  'shopper.country': null, 'role': 'shopper', 'note.enabled': true, 'interstitial.proceed': true, 'lists.update': true, 'lists.hours': null, 'memory.enabled': true, 'welcome.show': true,
  'lookups.registration': false, 'options.locked': false, 'hosts.blocked': [], 'hosts.allowed': [], 'lists.sources': [],
};
const still = { stored: null, evidence: null, limited: [], tab: { url: 'about:blank', incognito: false } };

/** Worker answers for the full pages: one device in use, one fresh and locked by policy. */
const PAGE_STATES = [
  {
    ...still, name: 'in-use',
    answers: {
      'ui/settings': { values: SETTINGS, locked: [], refusedPolicy: [] },
      'ui/lists': { lists: [list('watch', 'Watchlist feed'), list('shops', 'Shop list', { problem: 'shrunk', licence: null }), list('file-mine', 'my-own-list.txt', { origin: 'file', strength: 'weak', entries: 1, refused: 3, enabled: false, licence: null })] },
      'ui/merchants': { merchants: [
        { domain: 'atelier-meridiano.test', firstSeen: '2025-03-02', visits: 4, paidOn: ['2025-03-02', '2026-01-15'], decision: 'trusted', note: 'Lamp for the hall; Anna knows the owner' },
        { domain: 'lamps.test', firstSeen: '2026-10-01', visits: 1, paidOn: [], decision: 'blocked', note: '' },
      ] },
      'ui/egress': { requests: [
        { at: '2026-11-19T06:10:00Z', purpose: 'list-update', origin: 'https://lists.example', bytesIn: 1288412, status: '200' },
        { at: '2026-11-20T06:10:00Z', purpose: 'list-update', origin: 'https://lists.example', bytesIn: 0, status: '304' },
      ] },
      'ui/journal': { intact: true, entries: [
        { sequence: 3, at: '2026-11-20T10:31:00Z', kind: 'decision', merchant: 'billig-schuhe24.test', summary: 'left' },
        { sequence: 2, at: '2026-11-20T10:30:00Z', kind: 'warning', merchant: 'billig-schuhe24.test', summary: 'interstitial: danger, blocklisted' },
        { sequence: 1, at: '2026-11-19T06:10:00Z', kind: 'list', merchant: null, summary: 'imported my-own-list.txt: 1 entries' },
      ] },
    },
  },
  {
    ...still, name: 'fresh-locked', limited: ['permission-missing'],
    answers: {
      'ui/settings': { values: { ...SETTINGS, 'interstitial.proceed': false, 'shopper.country': 'DE', 'hosts.blocked': ['bad.example', 'worse.example'] }, locked: ['interstitial.proceed', 'shopper.country', 'hosts.blocked'], refusedPolicy: ['NoteEnabled'] },
      'ui/lists': { lists: [] }, 'ui/merchants': { merchants: [] }, 'ui/egress': { requests: [] }, 'ui/journal': { intact: false, entries: [] },
    },
  },
];

/** What the shopper wrote down about the shop of a state. */
const noteIn = ({ name }) => ({ 'ui/own-note': { note: name === 'blocked_by_you' ? 'Ordered in March, never came. Anna had the same.' : '' } });

/** Everything that opens, opened. */
const openAll = (page) => page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });

export const SURFACES = [
  { name: 'popup', width: 392, height: 600, takes: () => true, path: () => '/src/ui/popup/index.html?tabId=1', answers: (state) => ({ ...noteIn(state), 'ui/merchant-card': state.card, 'ui/settings': state.settings ?? { values: SETTINGS, locked: [], refusedPolicy: [] } }), open: openAll },
  {
    name: 'interstitial', width: 960, height: 760,
    takes: (state) => STOPPED.has(state.name),
    path: (state) => `/src/ui/interstitial/index.html${state.stored.phase === 'address' ? '' : '?tabId=1'}#${state.stored.url}`,
    answers: (state) => ({ ...noteIn(state), 'ui/stopped': { assessment: state.stored, address: state.stored.url } }),
    open: async (page) => { await page.locator('details.more > summary').click(); },
  },
  {
    name: 'note', width: 960, height: 640,
    takes: (state) => NOTED.has(state.name),
    html: CHECKOUT,
    ready: async (page, state) => {
      const finding = state.stored.findings.find(({ direction }) => direction === 'concern');
      await page.addScriptTag({ url: '/content/note.js' });
      await page.evaluate(({ level, reason, params, merchant }) => {
        globalThis.__deliver({ name: 'note/show', payload: { level, reason, params, merchant, origin: location.origin } });
      }, { level: state.stored.level === 'danger' ? 'danger' : 'caution', reason: finding.reason, params: finding.params, merchant: state.stored.merchant ?? '' });
      await page.waitForTimeout(700);
    },
    open: async (page) => {
      await page.locator('.note .ask').click();
      await page.waitForTimeout(60);
    },
  },
  { name: 'options', width: 900, height: 700, states: PAGE_STATES, path: () => '/src/ui/options/index.html', answers: (state) => state.answers, open: openAll },
  { name: 'journal', width: 900, height: 500, states: PAGE_STATES, path: () => '/src/ui/journal/index.html', answers: (state) => state.answers },
  { name: 'learn', width: 900, height: 700, states: [PAGE_STATES[0]], path: () => '/src/ui/learn/index.html' },
  { name: 'welcome', width: 900, height: 700, states: PAGE_STATES, path: () => '/src/ui/welcome/index.html', answers: (state) => state.answers },
  { name: 'demo', width: 1240, height: 760, states: [], path: (state) => `/src/ui/demo/index.html${state.hash}`, answers: (state) => state.answers, ready: (page, state) => page.waitForSelector(state.awaits) },
  {
    name: 'check', width: 460, height: 560, takes: (state) => CHECKED.has(state.name), path: () => '/src/ui/check/index.html',
    answers: (state) => ({ 'ui/check-address': { assessment: state.stored } }),
    ready: async (page, state) => { await page.fill('input', state.stored.url); await page.click('button[type=submit]'); await page.waitForSelector('[data-checked]'); },
  },
];
