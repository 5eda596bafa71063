import { FeedError } from './feed-lines';

/** Events of a JSON text as it streams by; numbers, booleans and null arrive as `other`. */
export type JsonEvent =
  | { readonly kind: 'open'; readonly array: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'other' };

export interface JsonScanner {
  readonly push: (chunk: string) => void;
  /** True once the one top-level value was closed. */
  readonly complete: () => boolean;
}

const MAX_DEPTH = 32;
/** Longer strings are reported cut: nothing that we read out of a feed is that long. */
const MAX_STRING = 8192;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' };

/**
 * A streaming JSON reader (RFC 8259) that holds one string and the open brackets, nothing else.
 * It is lenient about commas and strict about nesting and strings, which is what cutting and splicing break.
 * Errors: `FeedError('json-malformed')`.
 */
export function jsonScanner(emit: (event: JsonEvent) => void): JsonScanner {
  const arrays: boolean[] = [];
  let text: string | null = null;
  let escape = '';
  let expectKey = false;
  let inScalar = false;
  let done = false;

  const fail = (what: string): never => {
    throw new FeedError('json-malformed', what);
  };
  const unescape = (char: string): void => {
    escape += char;
    if (escape.charAt(1) !== 'u') {
      append(ESCAPES[char] ?? fail('unknown escape'));
      escape = '';
    } else if (escape.length === 6) {
      if (!/^\\u[0-9a-f]{4}$/iu.test(escape)) fail('bad unicode escape');
      append(String.fromCharCode(Number.parseInt(escape.slice(2), 16)));
      escape = '';
    }
  };
  const append = (part: string): void => {
    if (text !== null && text.length < MAX_STRING) text += part;
  };

  const structural = (char: string): void => {
    if (char === '{' || char === '[') {
      if (arrays.length >= MAX_DEPTH) fail('nested too deep');
      emit({ kind: 'open', array: char === '[' });
      arrays.push(char === '[');
      expectKey = char === '{';
    } else if (char === '}' || char === ']') {
      if (arrays.pop() !== (char === ']')) fail('brackets do not match');
      emit({ kind: 'close' });
      expectKey = false;
      if (arrays.length === 0) done = true;
    } else if (char === ',') expectKey = arrays.at(-1) === false;
    else if (char === ':') expectKey = false;
    else if (char === '"') text = '';
    else if (/[-+.\w]/u.test(char)) {
      if (!inScalar) emit({ kind: 'other' });
      inScalar = true;
      return;
    } else if (!/\s/u.test(char)) fail('unexpected character');
    inScalar = false;
  };

  const push = (chunk: string): void => {
    let at = 0;
    while (at < chunk.length) {
      if (text === null) {
        const char = chunk.charAt(at++);
        if (done && !/\s/u.test(char)) fail('text after the end');
        structural(char);
        continue;
      }
      if (escape !== '') {
        unescape(chunk.charAt(at++));
        continue;
      }
      // Copy up to the next quote or backslash at once.
      let end = at;
      while (end < chunk.length && chunk.charCodeAt(end) !== 0x22 && chunk.charCodeAt(end) !== 0x5c) end++;
      if (end > at) append(chunk.slice(at, end));
      at = end;
      if (at >= chunk.length) break;
      if (chunk.charCodeAt(at++) === 0x5c) escape = '\\';
      else {
        const value: string = text;
        text = null;
        emit({ kind: expectKey ? 'key' : 'string', text: value });
      }
    }
  };

  return { push, complete: () => done };
}
