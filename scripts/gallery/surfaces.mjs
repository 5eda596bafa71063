// What is photographed: which named state on which surface, at which size, and how it is brought there.

/** The ways a picture is taken. `narrow` is 320 CSS pixels wide; `rtl` mirrors the English texts. */
export const MODES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  rtl: { colorScheme: 'light', rtl: true },
  narrow: { colorScheme: 'light', width: 320 },
};

const STOPPED = new Set(['listed', 'danger', 'blocked-by-you', 'plain-http', 'long-names']);
const NOTED = new Set(['caution', 'danger', 'long-names', 'lookalike']);

const CHECKOUT = `<!doctype html><html lang="en"><title>Shop</title><style>body{font:15px sans-serif;margin:32px auto;max-width:520px;padding:0 16px;color:#222;background:#fff}
label{display:block;margin:12px 0 4px}input{font:inherit;padding:10px;width:100%;box-sizing:border-box;border:1px solid #aaa;border-radius:4px}button.buy{font:inherit;margin-top:18px;padding:12px 20px;background:#2b7;border:0;border-radius:4px}</style>
<h1>Checkout</h1><form action="/pay"><label for="n">Name on card</label><input id="n"><label for="c">Card number</label><input id="c" autocomplete="cc-number"><label for="e">Expiry</label><input id="e"><button class="buy" type="submit">Pay 89.00</button></form></html>`;

export const SURFACES = [
  { name: 'popup', width: 392, height: 600, takes: () => true, path: () => '/src/ui/popup/index.html?tabId=1' },
  {
    name: 'interstitial', width: 960, height: 760,
    takes: (state) => STOPPED.has(state.name),
    path: (state) => `/src/ui/interstitial/index.html${state.stored.phase === 'address' ? '' : '?tabId=1'}#${state.stored.url}`,
    answers: (state) => ({ 'ui/stopped': { assessment: state.stored, address: state.stored.url } }),
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
        globalThis.__deliver({ name: 'note/show', payload: { level, reason, params, merchant } });
      }, { level: state.stored.level === 'danger' ? 'danger' : 'caution', reason: finding.reason, params: finding.params, merchant: state.stored.merchant ?? '' });
      await page.waitForTimeout(700);
    },
    open: async (page) => { await page.locator('.note .ask').click(); },
  },
];
