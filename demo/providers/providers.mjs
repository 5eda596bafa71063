// Stand-ins for two payment providers' own pages, served on this machine under their real names so that recognition is real.
// Nothing here is theirs: plain forms in our own words.

const WORDS = {
  de: { number: 'Kartennummer', expiry: 'Gültig bis', code: 'Prüfziffer' },
  it: { number: 'Numero della carta', expiry: 'Scadenza', code: 'Codice di sicurezza' },
  ja: { number: 'カード番号', expiry: '有効期限', code: 'セキュリティコード' },
  en: { number: 'Card number', expiry: 'Expiry date', code: 'Security code' },
};

const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.4 system-ui,"Noto Sans","Noto Sans CJK JP",sans-serif;color:#1d2433}
label{display:block;font-size:14px;font-weight:560;margin:0 0 14px}input{display:block;width:100%;margin-top:5px;padding:11px 12px;border:1px solid #b9c0cc;border-radius:8px;font:inherit}
.two{display:grid;grid-template-columns:1fr 1fr;gap:14px}button{border:0;border-radius:8px;background:#1d2433;color:#fff;font:inherit;font-weight:600;padding:15px 26px;width:100%}
main{max-width:440px;margin:48px auto;padding:28px;border:1px solid #e0e3e9;border-radius:14px;background:#fff}h1{font-size:20px;margin:0 0 4px}p{margin:0 0 22px;color:#566074}`;

const page = (lang, title, inside, ground = '#fff') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}body{background:${ground}}</style></head><body>${inside}</body></html>
`;

const fields = ({ number, expiry, code }) => `<label>${number}<input name="cardnumber" inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></label>
<div class="two"><label>${expiry}<input name="exp-date" autocomplete="cc-exp" placeholder="MM / YY"></label><label>${code}<input name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="CVC"></label></div>`;

/** The frame into which hosted fields go; `lang` is part of the path's query as shops send it. */
const hosted = (url) => {
  const lang = url.searchParams.get('lang') ?? 'en';
  return page(lang, 'Card', `<form>${fields(WORDS[lang] ?? WORDS.en)}</form>`);
};

const checkout = () => page('nl', 'Betalen', `<main><h1>Betaling aan Fietsen Waterland</h1><p>€ 663,50 · bestelling 20481</p>
<form method="post" action="/checkout/done">${fields({ number: 'Kaartnummer', expiry: 'Vervaldatum', code: 'Beveiligingscode' })}<button>Betaal € 663,50</button></form></main>`, '#f2f4f7');

export const PROVIDERS = {
  'js.stripe.com': { page: (url) => (url.pathname.startsWith('/v3/elements-inner') ? hosted(url) : null) },
  'www.mollie.com': { page: (url) => (url.pathname.startsWith('/checkout/select-method') ? checkout() : null) },
};
