import type { FeedCollector } from './feed-report';
import { noteOf } from './feed-report';

/**
 * The YAML that host feeds use: a list of scalars, or a list of flat maps with `url`, `domain` or `name`.
 * Lines deeper than an item's own keys (addresses, folded descriptions) are skipped by their indentation alone.
 */

const HOST_KEYS = ['url', 'domain', 'host', 'hostname', 'name'];
const DATE_KEYS = ['first_seen', 'date', 'added', 'created'];
const GOOD_SECTIONS = /^(?:allow|whitelist|allowlist|exceptions?|good|safe)/iu;

export interface YamlReader {
  readonly line: (line: string) => void;
  readonly end: () => void;
}

export function yamlReader(feed: FeedCollector): YamlReader {
  let item: Map<string, string> | null = null;
  let keyIndent = -1;
  let good = false;

  const finish = (): void => {
    if (item === null) return;
    const fields = item;
    item = null;
    const text = HOST_KEYS.map((key) => fields.get(key)).find((value) => value !== undefined && value !== '');
    if (text === undefined) return feed.other();
    if (good) return feed.except(text);
    return feed.take(text, noteOf(DATE_KEYS.map((key) => fields.get(key)).find((value) => value !== undefined), fields.get('category')));
  };

  return {
    line(raw) {
      if (/^\s*(?:#.*)?$/u.test(raw) || /^(?:---|\.\.\.|%)/u.test(raw)) return;
      const bullet = /^(\s*)-\s+(\S.*)$/u.exec(raw);
      const indent = raw.length - raw.trimStart().length;
      if (bullet !== null && (item === null || indent < keyIndent)) {
        finish();
        const body = bullet[2] ?? '';
        const field = fieldOf(body);
        if (field === null) {
          if (good) feed.except(scalarOf(body));
          else feed.take(scalarOf(body));
          return;
        }
        item = new Map([field]);
        keyIndent = raw.length - body.length;
        return;
      }
      if (item !== null && indent === keyIndent) {
        const field = fieldOf(raw.trim());
        if (field !== null && !item.has(field[0])) item.set(field[0], field[1]);
        return;
      }
      if (indent === 0) {
        finish();
        good = GOOD_SECTIONS.test(raw);
      }
    },
    end: finish,
  };
}

/** `key: value`; an address's own colon is no key. */
function fieldOf(text: string): [string, string] | null {
  const match = /^["']?([A-Za-z_][\w -]*)["']?\s*:(?:\s+(.*))?$/u.exec(text);
  return match === null ? null : [(match[1] ?? '').toLowerCase(), scalarOf(match[2] ?? '')];
}

function scalarOf(text: string): string {
  const value = text.trim();
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/u.exec(value);
  return (quoted?.[2] ?? value.replace(/\s+#.*$/u, '')).trim();
}
