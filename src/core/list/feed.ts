import { adblockReader } from './feed-adblock';
import { csvReader } from './feed-csv';
import { detectFormat } from './feed-detect';
import type { DetectedFormat, FeedFormat } from './feed-detect';
import { jsonReader } from './feed-json';
import { chunksOf, FeedError, limited, linesOf, textOf } from './feed-lines';
import type { FeedBytes } from './feed-lines';
import { domainsReader, hostsReader, urlsReader } from './feed-plain';
import { FeedCollector } from './feed-report';
import type { EntryNote, FeedGuards, FeedReport } from './feed-report';
import { yamlReader } from './feed-yaml';
import { gunzip, isGzip } from './gunzip';

export interface FeedOptions extends FeedGuards {
  /** Skips detection. */
  readonly format?: FeedFormat;
  /** CSV only: the host column, by header name or 0-based number. */
  readonly column?: string | number;
  /** Upper bound on the unpacked feed; default 256 MiB. */
  readonly maxBytes?: number;
  /** Entries beyond this are refused as `over-limit`; default 3,000,000. */
  readonly maxEntries?: number;
}

export interface ParsedFeed {
  readonly format: FeedFormat;
  /** Canonical host → what the feed says of it, in feed order. Each means the host and its subdomains. */
  readonly entries: ReadonlyMap<string, EntryNote | null>;
  /** Hosts the feed itself excepts; they win over its entries, not over other feeds. */
  readonly exceptions: ReadonlySet<string>;
  readonly report: FeedReport;
}

const HEAD_CHARS = 65_536;

/**
 * Reads a published host list of any supported format, gzip or not, as a stream.
 * Errors: `FeedError` when the whole is no feed (web page, binary, too large, broken gzip or JSON, empty); single bad lines never throw.
 */
export async function parseFeed(bytes: FeedBytes, options: FeedOptions): Promise<ParsedFeed> {
  const maxBytes = options.maxBytes ?? 256 * 1024 * 1024;
  const feed = new FeedCollector(options, options.maxEntries ?? 3_000_000);
  const [first, chunks] = await peek(limited(chunksOf(bytes), maxBytes));
  const unpacked = isGzip(first) ? limited(gunzip(chunks), maxBytes) : chunks;
  const [head, texts] = await headOf(textOf(unpacked));
  if (head.trim() === '') throw new FeedError('empty', 'nothing in it');
  const detected: DetectedFormat = options.format === undefined ? detectFormat(head) : { format: options.format, delimiter: null };
  await read(feed, detected, texts, options, head);
  return { format: detected.format, entries: feed.entries, exceptions: feed.exceptions, report: feed.report() };
}

async function read(feed: FeedCollector, detected: DetectedFormat, texts: AsyncIterable<string>, options: FeedOptions, head: string): Promise<void> {
  if (detected.format === 'json') {
    const reader = jsonReader(feed);
    for await (const text of texts) {
      feed.lines += text.split('\n').length - 1;
      reader.text(text);
    }
    reader.end();
    return;
  }
  const { line, end } = lineReader(feed, detected, options, head);
  for await (const lines of linesOf(texts)) {
    feed.lines += lines.length;
    for (const text of lines) line(text);
  }
  end();
}

function lineReader(feed: FeedCollector, detected: DetectedFormat, options: FeedOptions, head: string): { line: (line: string) => void; end: () => void } {
  const plain = (line: (text: string) => void): { line: (text: string) => void; end: () => void } => ({ line, end: () => undefined });
  switch (detected.format) {
    case 'adblock': return plain(adblockReader(feed));
    case 'hosts': return plain(hostsReader(feed));
    case 'urls': return plain(urlsReader(feed));
    case 'csv': return csvReader(feed, detected.delimiter ?? detectDelimiter(head), options.column);
    case 'yaml': return yamlReader(feed);
    default: return plain(domainsReader(feed));
  }
}

function detectDelimiter(head: string): string {
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, head.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The first bytes, and the stream with them put back. */
async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const held: Uint8Array[] = [];
  let head = new Uint8Array(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    held.push(next.value);
    head = new Uint8Array([...head, ...next.value.subarray(0, 2)]);
  }
  return [head, (async function* resume() {
    yield* held;
    yield* chunks;
  })()];
}

/** Enough text to name the format by, and the stream with it put back. A cut last line is left out of the head. */
async function headOf(texts: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> {
  let head = '';
  let ended = false;
  while (head.length < HEAD_CHARS) {
    const next = await texts.next();
    if (next.done === true) {
      ended = true;
      break;
    }
    head += next.value;
  }
  const held = head;
  const lastLine = held.lastIndexOf('\n');
  return [ended || lastLine === -1 ? held : held.slice(0, lastLine), (async function* resume() {
    if (held !== '') yield held;
    if (!ended) yield* texts;
  })()];
}
