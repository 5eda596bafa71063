// docs/gallery.md: the product in pictures, each made from a named state that the tests use too; and the picture at the head of the README.
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openScene } from './scene.mjs';
import { MODES } from './surfaces.mjs';

const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const FOLDER = 'pictures/gallery';

/**
 * @typedef {{ surface: string, state: string, mode?: string, locale?: string, open?: boolean, height?: number, shown?: number, alt: string }} Shot
 * `height`: of the window, where it is not the surface's own; 0: as tall as the content. `shown`: width in the document.
 * @type {readonly { title: string, text: string, shots: readonly Shot[] }[]}
 */
const CHAPTERS = [
  {
    title: 'One glance at the till',
    text: 'The popup answers “should I pay here, and why”. Four levels, four shapes: a lamp that burns, a triangle, an octagon, a broken ring. Trust score and how much could be checked stand side by side and never become one number.',
    shots: [
      { surface: 'popup', state: 'clear', alt: 'Clear: no problem found in what could be checked' },
      { surface: 'popup', state: 'caution', alt: 'Caution: only payments that do not come back' },
      { surface: 'popup', state: 'danger', alt: 'Danger: the address imitates a well-known name and asks for a card' },
      { surface: 'popup', state: 'unknown', alt: 'Unknown: too little could be checked' },
    ],
  },
  {
    title: 'Everything can be asked back',
    text: 'Each finding has its weight, its evidence and “how we know”; each way to pay says whether and how the money comes back. What could not be checked is named. Who the shop says it is stands beside where that was read and what its law wants.',
    shots: [
      { surface: 'popup', state: 'caution', open: true, height: 0, alt: 'The popup with everything opened' },
      { surface: 'popup', state: 'merchant', height: 0, alt: 'A shop that says all that its law wants' },
      { surface: 'popup', state: 'merchant-faults', height: 0, alt: 'A shop whose own details do not hold together' },
    ],
  },
  {
    title: 'Beside the payment field',
    text: 'In the page itself Paylight is a guest: one sentence, one action that lowers the risk, “Why?”. Where danger is found the payment is paused until the shopper decides; what was typed stays.',
    shots: [
      { surface: 'note', state: 'caution', shown: 420, alt: 'A note beside the pay button' },
      { surface: 'note', state: 'danger', open: true, shown: 420, alt: 'A paused payment with its reason' },
    ],
  },
  {
    title: 'Stopped before a byte is sent',
    text: 'Hosts on a list, blocked by an organisation or by the shopper are stopped before they load. Who says so, since when, and the way back come first; going on is possible, behind details.',
    shots: [
      { surface: 'interstitial', state: 'listed', shown: 420, alt: 'A listed shop, stopped' },
      { surface: 'interstitial', state: 'danger', open: true, height: 0, shown: 420, alt: 'All findings and the other choices' },
    ],
  },
  {
    title: 'A link looked at before it is opened',
    text: 'In the popup or from a link’s menu. The address alone is judged; nothing is loaded and nothing is sent.',
    shots: [
      { surface: 'check', state: 'lookalike', height: 420, shown: 300, alt: 'A lookalike, one name above the other' },
      { surface: 'check', state: 'listed', height: 420, shown: 300, alt: 'A listed address' },
    ],
  },
  {
    title: 'The first minute, and a class',
    text: 'One page after installation, with a harmless address to see a warning; and a demo of eleven invented shops, judged live by the same engine, the same each time, by keyboard and large enough for a projector.',
    shots: [
      { surface: 'welcome', state: 'in-use', height: 0, shown: 420, alt: 'The welcome page' },
      { surface: 'demo', state: 'question', shown: 420, alt: 'The demo asks: would you pay here?' },
      { surface: 'demo', state: 'letter', height: 0, shown: 420, alt: 'The demo answers' },
    ],
  },
  {
    title: 'What is set, kept and sent',
    text: 'Lists with their age, settings, remembered shops with one’s own choices and notes, and every request Paylight has made. What an organisation sets is locked and says so. The journal keeps warnings and choices.',
    shots: [
      { surface: 'options', state: 'in-use', height: 0, shown: 420, alt: 'The options' },
      { surface: 'options', state: 'fresh-locked', height: 0, shown: 420, alt: 'Options set by an organisation, on a fresh device without access to sites' },
      { surface: 'journal', state: 'in-use', shown: 420, alt: 'The journal' },
    ],
  },
  {
    title: 'When it cannot know',
    text: 'A missing permission, a damaged store or a payment page whose shop is unknown never reads as safe.',
    shots: [
      { surface: 'popup', state: 'limited', alt: 'Protection is limited' },
      { surface: 'popup', state: 'psp_page', alt: 'A payment provider’s page, with the shop it belongs to' },
      { surface: 'popup', state: 'no-checkout', alt: 'An ordinary page' },
    ],
  },
  {
    title: 'In seven languages, both schemes and every width',
    text: 'English, German, Spanish, French, Arabic, Japanese and Simplified Chinese; dark, forced colours, and 320 pixels wide. `npm test` looks at every state in all of them.',
    shots: [
      { surface: 'popup', state: 'danger', mode: 'dark', alt: 'Dark' },
      { surface: 'popup', state: 'danger', mode: 'rtl', alt: 'Arabic, from right to left' },
      { surface: 'popup', state: 'danger', locale: 'zh_CN', alt: 'Simplified Chinese' },
      { surface: 'popup', state: 'danger', mode: 'forced', alt: 'Forced colours' },
      { surface: 'popup', state: 'danger', mode: 'narrow', alt: '320 pixels wide' },
    ],
  },
];

const nameOf = ({ surface, state, mode, locale, open }) => [surface, state, mode, locale, open === true ? 'open' : undefined].filter((part) => part !== undefined).join('-').replaceAll('_', '-');

async function shoot({ browser, origin, surfaces, fake }, shot, scale) {
  const surface = surfaces.find(({ name }) => name === shot.surface);
  const state = surface?.states.find(({ name }) => name === shot.state);
  if (surface === undefined || state === undefined) throw new Error(`no ${shot.surface}/${shot.state}`);
  const mode = MODES[shot.mode ?? 'light'];
  const { page, faults, close } = await openScene({ browser, origin, surface, state, mode, locale: shot.locale ?? mode.locale ?? 'en', fake, scale });
  if (shot.open === true) await surface.open(page);
  const width = mode.width ?? surface.width;
  if (shot.height === 0) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  else if (shot.height !== undefined) await page.setViewportSize({ width, height: shot.height });
  const image = await page.screenshot();
  await close();
  if (faults.length > 0) throw new Error(`${nameOf(shot)}: ${faults.join('; ')}`);
  return image;
}

/** Popup, note and warning on one ground. */
async function overview(studio) {
  const [popup, note, stop] = await Promise.all([
    shoot(studio, { surface: 'popup', state: 'danger' }, 2), shoot(studio, { surface: 'note', state: 'caution' }, 2), shoot(studio, { surface: 'interstitial', state: 'listed', height: 640 }, 2),
  ]);
  const image = (bytes, style) => `<img style="${style}" src="data:image/png;base64,${bytes.toString('base64')}">`;
  const page = await studio.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<!doctype html><style>body{margin:0;background:#8e95a3;height:800px;position:relative;overflow:hidden}img{position:absolute;border-radius:12px;box-shadow:0 10px 34px rgb(29 36 51/34%)}</style>${
    image(stop, 'width:760px;left:460px;top:40px')}${image(note, 'width:500px;left:730px;top:440px')}${image(popup, 'width:392px;left:60px;top:100px')}`);
  const bytes = await page.screenshot();
  await page.close();
  return bytes;
}

/** @returns {Promise<number>} bytes of all pictures */
export async function writeBook(studio) {
  const folder = path.join(DOCS, FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const chapters = [];
  let bytes = 0;
  const keep = async (file, image) => { await writeFile(file, image); bytes += (await stat(file)).size; };
  for (const { title, text, shots } of CHAPTERS) {
    const images = [];
    for (const shot of shots) {
      await keep(path.join(folder, `${nameOf(shot)}.png`), await shoot(studio, shot, 1));
      images.push(`<img src="${FOLDER}/${nameOf(shot)}.png" width="${shot.shown ?? 220}" alt="${shot.alt}">`);
    }
    chapters.push(`## ${title}\n\n${text}\n\n${images.join('\n')}\n`);
  }
  await keep(path.join(DOCS, 'pictures/overview.png'), await overview(studio));
  await writeFile(path.join(DOCS, 'gallery.md'), `# Paylight in pictures\n\nEvery shop here is invented. \`npm run gallery -- --book\` makes this page from the named states that the tests use.\n\n${chapters.join('\n')}`);
  return bytes;
}
