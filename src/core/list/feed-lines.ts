/** Bytes → text → lines, in bounded memory. */

export type FeedBytes = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Why a feed as a whole was refused. `code` is stable, the message is for logs. */
export class FeedError extends Error {
  readonly code: 'html' | 'binary' | 'too-large' | 'gzip-corrupt' | 'json-malformed' | 'empty';

  constructor(code: FeedError['code'], message: string) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
  }
}

/** Lines longer than this are cut: no host, address or rule we read is that long. */
export const MAX_LINE = 16_384;

export async function* chunksOf(bytes: FeedBytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

/** Stops a feed that is larger than allowed, before it is held. */
export async function* limited(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.byteLength;
    if (total > maxBytes) throw new FeedError('too-large', `more than ${maxBytes} bytes`);
    yield chunk;
  }
}

/** Text of a feed: UTF-8, or UTF-16 when its byte order mark says so. */
export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Lines in batches (one per chunk), ends of any kind removed. A batch costs one turn of the event loop, a line none. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) rest = rest.slice(0, MAX_LINE);
    yield lines.map(trimLine);
  }
  if (rest !== '') yield [trimLine(rest)];
}

function trimLine(line: string): string {
  const cut = line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line;
  return cut.endsWith('\r') ? cut.slice(0, -1) : cut;
}
