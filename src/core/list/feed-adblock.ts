import type { FeedCollector } from './feed-report';

/**
 * AdBlock filter syntax, of which only "this whole site" is ours: `||host^`, alone or with options
 * that include the page itself. Everything else is counted, never guessed at.
 */

/** Options that keep a rule about the whole site: the document is covered, nothing narrows it. */
const WHOLE_SITE = new Set(['document', 'doc', 'all', 'important', 'popup', 'match-case', 'empty', 'mp4']);
/** Of these, the options that name the page itself. With `popup` alone the page stays reachable by link. */
const NAMES_PAGE = new Set(['document', 'doc', 'all', 'important']);
const RULE = /^\|\|([^/^$*|#@?&=:\s]+)\^(?:\|)?(?:\$(.+))?$/u;
const COSMETIC = /#[@?$%]{0,3}#/u;

/** Reads one line at a time; `!#if … !#endif` parts hold for some blockers only and are left alone. */
export function adblockReader(feed: FeedCollector): (line: string) => void {
  let depth = 0;
  return (raw) => {
    const line = raw.trim();
    if (line === '') return;
    if (line.startsWith('!#if')) depth++;
    else if (line.startsWith('!#endif')) depth = Math.max(0, depth - 1);
    else if (line.startsWith('!')) readHeader(line, feed);
    else if (/^\[.*\]$/u.test(line)) return;
    else if (depth > 0) feed.other();
    else readRule(line, feed);
  };
}

function readRule(line: string, feed: FeedCollector): void {
  const exception = line.startsWith('@@');
  const match = RULE.exec(exception ? line.slice(2) : line);
  if (match === null || COSMETIC.test(line) || !coversSite(match[2])) return feed.other();
  const host = match[1] ?? '';
  return exception ? feed.except(host) : feed.take(host);
}

function coversSite(options: string | undefined): boolean {
  if (options === undefined) return true;
  const names = options.split(',').map((option) => option.trim().toLowerCase());
  return names.every((name) => WHOLE_SITE.has(name)) && names.some((name) => NAMES_PAGE.has(name));
}

/** Header fields shared by `!` and `#` comments: `Title:`, `Expires: 4 days`, `Entries: 8,527`. */
export function readHeader(comment: string, feed: FeedCollector): void {
  const field = /^[!#\s]*(title|expires|entries|domains|number of (?:entries|domains)|total number of [a-z ]+)\s*:\s*(\S.*)$/iu.exec(comment);
  if (field === null) return;
  const name = (field[1] ?? '').toLowerCase();
  const value = (field[2] ?? '').trim();
  if (name === 'title') feed.title ??= value.slice(0, 120);
  else if (name === 'expires') feed.expiresHours ??= hoursOf(value);
  else if (/^[\d.,' ]+$/u.test(value)) feed.declared ??= Number(value.replace(/\D/gu, ''));
}

function hoursOf(value: string): number | null {
  const match = /^(\d{1,4})\s*(day|hour|h\b|d\b)?/iu.exec(value);
  if (match === null) return null;
  const unit = (match[2] ?? 'd').toLowerCase();
  const hours = Number(match[1]) * (unit.startsWith('h') ? 1 : 24);
  return hours > 0 ? hours : null;
}
