import { cup, leaf, teapot } from '../art.mjs';
import { hostedFields, pick } from '../shop-page.mjs';

/** An honest shop in another script: recognition must not depend on Latin letters. */
export default {
  host: 'kumo-cha.test',
  lang: 'ja',
  name: '雲茶',
  tagline: '山のお茶をまっすぐ届ける',
  look: { '--a': '#3f5d2a', '--b': '#b8a04a', '--ground': '#f7f8f2', '--tint': '#e9eedb', '--line': '#dbe2ca', '--font': '"Noto Sans CJK JP","Hiragino Sans","Yu Gothic",sans-serif', '--r': '6px', '--r-s': '6px', '--name': '700 26px/1.2 var(--font)' },
  goods: [{ name: '深蒸し煎茶', price: '¥1,200', art: leaf }, { name: '急須 さくら', price: '¥4,800', art: teapot }, { name: '湯呑み 霧', price: '¥1,600', art: cup }],
  inCart: 2,
  till: 'kaikei',
  words: { shop: '店', cart: 'カート', address: 'お届け先', payment: 'お支払い', checkout: 'ご購入手続き', order: 'ご注文内容', delivery: '送料', total: '合計', thanks: 'ご注文ありがとうございます' },
  sums: { delivery: '¥500', total: '¥6,500' },
  payment: `<form class="panel" method="post" action="/thanks"><h2>お支払い方法</h2>
${pick('pay', 'card', 'クレジットカード', { checked: true })}${pick('pay', 'konbini', 'コンビニ払い')}${pick('pay', 'cod', '代金引換')}
${hostedFields('https://js.stripe.com/v3/elements-inner-card.html?lang=ja', 'カード情報の安全な入力枠')}<p><button>注文を確定する</button></p></form>`,
  foot: '<address>雲茶 静岡県川根</address><a href="/tokushoho">特定商取引法に基づく表記</a>',
  imprintPath: 'tokushoho',
  imprint: '<h1>特定商取引法に基づく表記</h1><dl><dt>販売業者</dt><dd>雲茶</dd><dt>運営責任者</dt><dd>山田 霧子</dd><dt>所在地</dt><dd>静岡県榛原郡川根</dd><dt>返品</dt><dd>到着後八日以内</dd></dl>',
};
