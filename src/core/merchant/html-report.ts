import { redactAddress, redactLine } from '../payment/redact';
import { redactDisclosure } from '../payment/redact-disclosure';
import { DISCLOSURE_CAPS, type DisclosureReport, type LinkReport } from './disclosure-report';

/** Elements whose content is not the page's words, or is a bar that every page has. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg', 'iframe', 'object', 'canvas', 'header', 'nav', 'head']);
const BLOCKS = new Set(['p', 'div', 'section', 'article', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'footer', 'main', 'aside', 'form', 'blockquote', 'pre', 'br', 'hr', 'details', 'summary', 'label', 'body']);
/** Longest tag read; what is longer is taken for text. */
const TAG = 4_000;
const LONGEST = 1_000_000;
/** Signs that begin no tag, after which none is looked for any more: each costs a look at what follows. */
const MOST_BROKEN = 200;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', copy: '©', reg: '®', ndash: '–', mdash: '—', bull: '•', middot: '·', hellip: '…', laquo: '«', raquo: '»',
  rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bdquo: '„', sect: '§', deg: '°', euro: '€', ordm: 'º', ordf: 'ª', szlig: 'ß', AElig: 'Æ', aelig: 'æ', Oslash: 'Ø', oslash: 'ø', Aring: 'Å', aring: 'å',
};
const ACCENTS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327' };

function named(name: string): string | null {
  const known = NAMED[name];
  if (known !== undefined) return known;
  const accented = /^([a-zA-Z])(acute|grave|circ|uml|tilde|cedil)$/u.exec(name);
  return accented === null ? null : `${accented[1] ?? ''}${ACCENTS[accented[2] ?? ''] ?? ''}`.normalize('NFC');
}

/** Character references of the HTML standard, as far as pages of shops use them. */
export const unescapeHtml = (text: string): string => text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (name !== undefined) return named(name) ?? whole;
  return code > 0 && code <= 0x10_FFFF && !(code >= 0xD8_00 && code <= 0xDF_FF) ? String.fromCodePoint(code) : whole;
});

/** Where a tag that begins at `from` ends, quotes respected; -1 when it does not end soon. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < html.length && at < from + TAG; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === '\'') quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

const attribute = (tag: string, name: string): string => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag);
  return unescapeHtml(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
};

interface Draft { readonly lines: string[]; readonly links: LinkReport[]; pending: string; link: { text: string; href: string } | null }

function endLine(draft: Draft): void {
  const line = redactDisclosure(unescapeHtml(draft.pending), DISCLOSURE_CAPS.line);
  draft.pending = '';
  if (line !== '' && draft.lines.length < DISCLOSURE_CAPS.lines) draft.lines.push(line);
}

function endLink(draft: Draft, base: string): void {
  const { link } = draft;
  draft.link = null;
  if (link === null || draft.links.length >= DISCLOSURE_CAPS.links) return;
  const text = redactLine(unescapeHtml(link.text), DISCLOSURE_CAPS.linkText);
  if (/^(?:mailto|tel):/iu.test(link.href)) {
    draft.links.push({ text, to: redactLine(link.href.split('?', 1)[0] ?? '', DISCLOSURE_CAPS.address), own: false });
    return;
  }
  const full = redactAddress(link.href, base, DISCLOSURE_CAPS.address);
  if (full === null || !/^https?:/u.test(full)) return;
  const { origin } = new URL(full);
  const own = origin === new URL(base).origin;
  draft.links.push({ text, to: own ? full.slice(origin.length) : full, own });
}

/** Past the end of a skipped element; elements of the same name inside are counted. */
function afterElement(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s>/])`, 'giu');
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return tagEnd(html, match.index) + 1 || html.length;
  }
  return html.length;
}

/**
 * Report of a page that was fetched and not opened, from its HTML alone: text, links, title; no script of it runs. Linear in the
 * text but for nested bars; at most a million characters are looked at.
 * @param url the page's address
 */
export function reportOfHtml(source: string, url: string): DisclosureReport {
  const html = source.slice(0, LONGEST);
  const draft: Draft = { lines: [], links: [], pending: '', link: null };
  const write = (text: string): void => {
    if (draft.pending.length < 1_500) draft.pending += text;
    if (draft.link !== null && draft.link.text.length < 200) draft.link.text += text;
  };
  for (let at = 0, broken = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    write(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    // As the HTML standard has it, a tag begins with a letter, a slash, or an exclamation or question mark.
    const end = /[a-z/!?]/iu.test(html[open + 1] ?? '') && broken < MOST_BROKEN ? tagEnd(html, open) : -1;
    if (end < 0) {
      broken += 1;
      write('<');
      at = open + 1;
      continue;
    }
    const tag = html.slice(open, end + 1);
    at = end + 1;
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
    const closing = tag.startsWith('</');
    if (!closing && SKIPPED.has(name) && !tag.endsWith('/>')) at = afterElement(html, name, at);
    if (BLOCKS.has(name)) endLine(draft);
    if (name !== 'a') continue;
    endLink(draft, url);
    if (!closing) draft.link = { text: '', href: attribute(tag, 'href') };
  }
  endLine(draft);
  return {
    schema: 1, url: redactAddress(url, undefined, DISCLOSURE_CAPS.address) ?? 'about:blank',
    language: redactLine(attribute(/<html\b[^>]{0,400}>/iu.exec(html)?.[0] ?? '', 'lang'), 35),
    title: redactLine(unescapeHtml(/<title[^>]{0,200}>([^<]{0,400})/iu.exec(html)?.[1] ?? ''), DISCLOSURE_CAPS.value),
    whole: true, lines: draft.lines, links: draft.links, properties: [], seals: [], origins: [], timers: [], chances: [],
  };
}
