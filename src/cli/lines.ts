/** One line of input, or the news that a line was longer than anything we would read. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/** Evidence of the largest page stays well below this. */
const MAX_LINE = 8 * 1024 * 1024;

/**
 * Lines of a byte stream, as batches: one per chunk read, so that answers can be flushed when input pauses.
 * Memory stays bounded: a line beyond MAX_LINE characters is dropped as it comes in. Empty lines are left out; `\r\n` is one end.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let dropping = false;
  const finish = (text: string): Line | null => {
    const line: Line = dropping ? { tooLong: true } : { text: text.endsWith('\r') ? text.slice(0, -1) : text };
    dropping = false;
    return 'text' in line && line.text.trim() === '' ? null : line;
  };
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    const lines = parts.map(finish).filter((line) => line !== null);
    if (rest.length > MAX_LINE) {
      rest = '';
      dropping = true;
    }
    if (lines.length > 0) yield lines;
  }
  const last = finish(rest + decoder.decode());
  if (last !== null) yield [last];
}
