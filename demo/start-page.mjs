// The start page: a street of houses, each a lesson.
import { lampShape } from './lamps.mjs';

const LEVELS = {
  clear: 'No problem found in what could be checked',
  caution: 'Something speaks against paying here',
  danger: 'Stopped: do not pay here',
  unknown: 'Too little could be checked',
};

/** House fronts differ in roof and height, so that the row reads as a street. */
const ROOFS = ['M0 40 60 6l60 34z', 'M0 40V16h16V4h88v12h16v24z', 'M0 40Q60-18 120 40z', 'M0 40V20h30V6h60v14h30v20z'];

function front(house, index) {
  const { look } = house.shop;
  const wall = look['--tint'] ?? '#eee';
  return `<svg class="front" viewBox="0 0 120 150" aria-hidden="true"><path d="${ROOFS[index % ROOFS.length]}" fill="${look['--a']}"/><path d="M4 40h112v110H4z" fill="${wall}"/>
<path d="M16 54h24v26H16zM48 54h24v26H48zM80 54h24v26H80z" fill="${look['--ground'] ?? '#fff'}" stroke="${look['--a']}" stroke-width="2"/>
<path d="M0 92h120v8l-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8-10 8-10-8z" fill="${look['--b']}"/><path d="M14 112h56v38H14z" fill="${look['--ground'] ?? '#fff'}" stroke="${look['--a']}" stroke-width="2"/><path d="M82 112h24v38H82z" fill="${look['--a']}"/><circle cx="101" cy="132" r="2" fill="${look['--b']}"/></svg>`;
}

const house = (each, index) => {
  const { shop, expected } = each;
  const address = `${shop.scheme ?? 'https'}://${shop.host}/${shop.till}`;
  return `<li class="house"><a class="door" href="${address}">${front(each, index)}<span class="number">${index + 1}</span></a>
<div class="story"><h2><a href="${address}" lang="${shop.lang}">${shop.name}</a></h2><p class="address">${address}</p>
<p class="lesson">${each.lesson}</p><p>${each.look}</p>
<details><summary>What Paylight should say</summary><p class="answer ${expected.level}">${lampShape(expected.level)}<span>${LEVELS[expected.level]}${expected.score === null ? '' : `, trust score ${expected.score[0]} to ${expected.score[1]}`}</span></p></details></div></li>`;
};

export const startPage = (houses) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<title>The demo street</title><style>${STYLE}</style></head>
<body><header><p class="mark">${lampShape('clear')} Paylight</p><h1>A street of ${houses.length} shops</h1>
<p class="lede">Every shop here is invented and lives on this machine only. Walk in, go to the till, and look for yourself first. Then press Paylight’s button in the toolbar and compare.</p>
<ul class="key">${Object.entries(LEVELS).map(([level, text]) => `<li class="${level}">${lampShape(level)}<span>${text}</span></li>`).join('')}</ul></header>
<main><ol class="street">${houses.map(house).join('')}</ol></main>
<footer><p>No card number typed here leaves this machine. Use 4242 4242 4242 4242, a number made for tests.</p></footer></body></html>
`;

const STYLE = `
:root{--ground:#faf8f4;--card:#fffefb;--ink:#1d2433;--ink-2:#566074;--line:#e4dfd3;--accent:#27406b;--clear:#1f6f5c;--caution:#8a5a00;--danger:#a3212b;--unknown:#5a6273}
@media (prefers-color-scheme:dark){:root{--ground:#141821;--card:#1b212d;--ink:#eef0f4;--ink-2:#a3adbf;--line:#2c3443;--accent:#9db8ea;--clear:#6cc9ac;--caution:#f0b94f;--danger:#ff8f8a;--unknown:#aab3c3}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 28px}header{padding-block:44px 20px}
.mark{display:flex;align-items:center;gap:10px;margin:0 0 22px;font-weight:640;color:var(--accent)}.mark svg{width:26px;height:26px;color:var(--clear)}
h1{font-size:40px;line-height:1.1;letter-spacing:-.02em;margin:0 0 12px;font-weight:680}.lede{font-size:18px;max-width:60ch;margin:0 0 24px;color:var(--ink-2)}
.key{display:flex;flex-wrap:wrap;gap:8px 24px;margin:0;padding:0;list-style:none;font-size:14px}.key li{display:flex;align-items:center;gap:8px}.key svg,.answer svg{width:20px;height:20px;flex:none;color:var(--c)}
.clear{--c:var(--clear)}.caution{--c:var(--caution)}.danger{--c:var(--danger)}.unknown{--c:var(--unknown)}
.street{list-style:none;margin:20px 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(480px,1fr));gap:0 44px}
.house{display:grid;grid-template-columns:132px 1fr;gap:22px;padding:26px 0;border-block-start:1px solid var(--line)}
.door{position:relative;display:block;align-self:start;text-decoration:none;border-block-end:5px solid var(--ink)}.front{display:block;width:100%;transition:translate .16s}
.door:hover .front{translate:0 -3px}.number{position:absolute;inset-block-end:44px;inset-inline-end:17px;min-width:22px;text-align:center;background:#1d2433;color:#fff;border-radius:4px;font:700 13px/20px system-ui;font-variant-numeric:tabular-nums}
h2{font-size:19px;line-height:1.25;margin:0;font-weight:650}h2 a{color:var(--ink);text-decoration:none}h2 a:hover{text-decoration:underline;text-underline-offset:3px}
.address{font:13px/1.5 ui-monospace,"SF Mono",Consolas,monospace;color:var(--ink-2);margin:2px 0 12px;overflow-wrap:anywhere}.lesson{font-weight:600}.story p{margin-block:0 8px}.story .address{margin-block-end:12px}
details{margin-block-start:10px}summary{cursor:pointer;color:var(--accent);font-weight:560;font-size:14px}.answer{display:flex;gap:10px;align-items:center;margin:10px 0 0;color:var(--c);font-weight:560}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
footer{padding-block:34px 60px;color:var(--ink-2);font-size:14px;border-block-start:1px solid var(--line);margin-block-start:20px}
@media (max-width:600px){.street{grid-template-columns:1fr}.house{grid-template-columns:96px 1fr;gap:16px}h1{font-size:32px}}
@media (prefers-reduced-motion:reduce){.front{transition:none}}
`;
