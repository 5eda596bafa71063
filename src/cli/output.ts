import { once } from 'node:events';

/** Buffered standard output that waits for a slow reader, so that a fast run never piles answers up in memory. */
export interface Output {
  write(text: string): void;
  flush(): Promise<void>;
}

const ENOUGH = 65_536;

/** `stream` ended by its reader (`| head`) is a reason to stop, not an error: `closed` tells. */
export function outputTo(stream: NodeJS.WritableStream): Output & { readonly full: () => boolean; readonly closed: () => boolean } {
  let parts: string[] = [];
  let length = 0;
  let closed = false;
  stream.on('error', () => { closed = true; });
  return {
    write(text) {
      parts.push(text);
      length += text.length;
    },
    full: () => length >= ENOUGH,
    closed: () => closed,
    async flush() {
      if (length === 0 || closed) return;
      const text = parts.join('');
      parts = [];
      length = 0;
      if (stream.write(text)) return;
      // The loser of the race must let go of the stream, or every full buffer leaves a listener behind.
      const settled = new AbortController();
      const { signal } = settled;
      await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => { closed = true; });
      settled.abort();
    },
  };
}
