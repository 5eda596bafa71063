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
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => { closed = true; });
    },
  };
}
