import { FeedError } from './feed-lines';
import type { FeedCollector } from './feed-report';
import { noteOf } from './feed-report';
import { canonicalHost, looksLikeUrl } from './host';
import { jsonScanner } from './json-scanner';
import type { JsonEvent } from './json-scanner';

/**
 * JSON feeds, by what they have in common: arrays of hosts or addresses under a telling key, or arrays of objects with one.
 * Known shapes: `{blacklist, whitelist, fuzzylist}` and `{deny, allow}` of wallet block lists, `[{url, submission_time}]` of phishing
 * databases, `{"1": [{url, dateadded}]}` of malware databases, `[{value, date}]` of indicator feeds.
 */

const GOOD_KEYS = /^(?:allow|allowlist|whitelist|exceptions?)$/iu;
const BAD_KEYS = /^(?:deny|denylist|blacklist|blocklist|blocked|domains?|hosts?|urls?|phishing|scams?|entries|data|items|results?|list|\d+)$/iu;
const HOST_FIELDS = ['domain', 'host', 'hostname', 'fqdn', 'url', 'value', 'indicator', 'ioc', 'website', 'name'];
const DATE_FIELDS = ['first_seen', 'firstseen', 'dateadded', 'date_added', 'submission_time', 'verification_time', 'date', 'created', 'added'];
const CATEGORY_FIELDS = ['category', 'threat', 'class'];

export interface JsonReader {
  readonly text: (chunk: string) => void;
  readonly end: () => void;
}

interface Level {
  readonly array: boolean;
  /** The last key above this level, `''` at the root. */
  readonly under: string;
  readonly fields: Map<string, string> | null;
}

/** Errors: `FeedError('json-malformed')`; a feed that merely breaks off is marked `truncated`. */
export function jsonReader(feed: FeedCollector): JsonReader {
  const stack: Level[] = [];
  let key = '';

  const takeString = (value: string, level: Level): void => {
    if (GOOD_KEYS.test(level.under)) return feed.except(value);
    if (level.under !== '' && !BAD_KEYS.test(level.under)) return feed.other();
    return feed.take(value);
  };
  const takeObject = (level: Level): void => {
    const fields = level.fields ?? new Map<string, string>();
    const text = HOST_FIELDS.map((name) => fields.get(name)).find((value) => value !== undefined && (looksLikeUrl(value) || canonicalHost(value) !== null));
    if (text === undefined) return feed.other();
    if (GOOD_KEYS.test(level.under)) return feed.except(text);
    const pick = (names: readonly string[]): string | undefined => names.map((name) => fields.get(name)).find((value) => value !== undefined);
    return feed.take(text, noteOf(pick(DATE_FIELDS), pick(CATEGORY_FIELDS)));
  };

  const scan = jsonScanner((event: JsonEvent) => {
    const level = stack.at(-1);
    if (event.kind === 'open') {
      // An array of arrays or of objects keeps the key it stands under.
      const under = level === undefined ? '' : level.array ? level.under : key;
      const inArray = level?.array === true;
      stack.push({ array: event.array, under, fields: !event.array && inArray ? new Map() : null });
    } else if (event.kind === 'close') {
      const closed = stack.pop();
      if (closed?.fields !== null && closed !== undefined) takeObject(closed);
    } else if (event.kind === 'key') key = event.text.toLowerCase();
    else if (level === undefined) throw new FeedError('json-malformed', 'a bare value');
    else if (level.array) {
      if (event.kind === 'string') takeString(event.text, level);
    } else if (event.kind === 'string' && level.fields !== null && !level.fields.has(key)) level.fields.set(key, event.text);
  });

  return {
    text: scan.push,
    end() {
      feed.truncated = !scan.complete();
    },
  };
}
