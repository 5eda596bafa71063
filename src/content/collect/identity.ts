import { REPORT_CAPS } from '../../core/payment/frame-report';
import { redactLine } from '../../core/payment/redact';
import type { SiteKind } from '../../core/payment/frame-report';
import type { Reader } from './reader';

const { text: TEXT, logos: LOGOS, notices: NOTICES, sites: SITES } = REPORT_CAPS;

const LOGO = /logo|brand|wordmark|masthead/iu;
/** Pictures among the first of a document stand in its head, where a site says whose it is. */
const HEAD = 5;
const NOTICE = /(?<!Ã)©|\(c\)\s?\d|copyright|all rights reserved/iu;
/** Left in the markup by programs that copy pages: browsers' "save as", SingleFile, HTTrack. */
const COPIED = /(?:saved from url=(?:\(\d+\))?|with SingleFile\s+url:|Mirrored from)\s*(?:https?:\/\/)?([\w.-]+\.[a-z]{2,})/iu;
/** User information, which ends at the last @ before the path (WHATWG URL §4.4), and host. */
const HOST = /^\s*(?:https?:)?\/\/(?:([^/?#\\\s]*)@)?([^/?#:@\\\s]+)/iu;
/** A user name that begins like a site's name. The password after it is nobody's business. */
const DISGUISE = /^(?:[\w-]+\.)+[a-z]{2,}(?![\w.-])/iu;
const LOCAL = /^\s*(?:$|#|(?:data|blob|about|javascript|mailto|tel|sms):)/iu;
/** Links that lead nowhere by themselves. A script's call and a route after the sign lead somewhere within the site. */
const DEAD = /^\s*(?:#{0,3}[!0]?|javascript:[\s;]*(?:void\b[\s(0);]*)?)\s*$/iu;
const INNER = /^\s*(?:#!?\/|javascript:)/iu;
/** Places kept for disguised addresses, which are few beside a page's others. */
const RESERVED = 4;
/** Addresses looked at in one document. */
const MOST = 600;

/** Counts an address under its host; the document's own host and relative addresses under the empty one. */
export function noteSite(reader: Reader, as: SiteKind, address: string | null): void {
  const { draft } = reader;
  if (address === null || draft.addresses >= MOST) return;
  const kind = as === 'link' && DEAD.test(address) ? 'dead' : as;
  if (LOCAL.test(address) && kind !== 'dead' && !(kind === 'link' && INNER.test(address))) return;
  draft.addresses += 1;
  count(reader, kind, HOST.exec(address)?.[2] ?? '');
  noteDisguise(reader, address);
}

function count({ draft, host: own }: Reader, kind: SiteKind, name: string): void {
  const named = name.toLowerCase();
  const key = `${kind} ${named === own ? '' : named.slice(0, TEXT)}`;
  const before = draft.sites.get(key);
  if (before !== undefined || draft.sites.size < (kind === 'disguise' ? SITES : SITES - RESERVED)) draft.sites.set(key, (before ?? 0) + 1);
}

/** The name that an address shows before the @ of the host it leads to; of links, and of forms, whose hosts are reported with them. */
export function noteDisguise(reader: Reader, address: string): void {
  const shown = DISGUISE.exec(HOST.exec(address)?.[1] ?? '')?.[0];
  if (shown !== undefined) count(reader, 'disguise', redactLine(shown, TEXT));
}

function noteWords(words: string[], text: string, most: number): void {
  const line = redactLine(text, TEXT);
  if (/\p{L}/u.test(line) && words.length < most && !words.includes(line)) words.push(line);
}

const baseName = (file: string): string => file.replace(/\.\w+$/u, '');

/** The words of a logo: pictures that call themselves one, and those in the head of the document. */
export function noteLogo(reader: Reader, alt: string, file: string, marks: string): void {
  reader.draft.pictures += 1;
  if (reader.draft.pictures <= HEAD || LOGO.test(`${alt} ${file} ${marks}`)) noteWords(reader.draft.logos, `${alt} ${baseName(file)}`, LOGOS);
}

/** The name of a file without folder and query; a picture written into the page has none. */
export function fileName(address: string): string {
  if (address.startsWith('data:')) return '';
  const path = address.split(/[?#]/u, 1)[0] ?? '';
  return redactLine(path.slice(path.lastIndexOf('/') + 1).slice(0, 200), 60);
}

/** Whose icon, style sheet or canonical address this is. */
export function noteRelation(reader: Reader, relation: string, address: string): void {
  const kind = (['icon', 'canonical', 'stylesheet'] as const).find((word) => relation.toLowerCase().includes(word));
  if (kind === undefined) return;
  noteSite(reader, kind === 'stylesheet' ? 'asset' : kind, address);
  if (kind === 'icon') noteWords(reader.draft.logos, baseName(fileName(address)), LOGOS);
}

/** A copyright line; its owner often stands in an element of its own after the sign. */
export function noteNotice({ draft, recent: { before } }: Reader, text: string): void {
  if (NOTICE.test(text)) noteWords(draft.notices, text, NOTICES);
  else if (before.length < 40 && NOTICE.test(before)) noteWords(draft.notices, `${before} ${text}`, NOTICES);
}

/** A comment that a copying program left. Its length is bounded before it is read. */
export function noteComment(reader: Reader, text: string): void {
  const from = COPIED.exec(text.slice(0, 400))?.[1];
  if (from !== undefined) noteSite(reader, 'copied-from', `//${from}`);
}
