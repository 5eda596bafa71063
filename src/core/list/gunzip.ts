import { FeedError } from './feed-lines';

/** True when the bytes start like a gzip member (RFC 1952 §2.3.1). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * Unpacks gzip as a stream through the Compression Streams standard, which browsers and Node share.
 * Errors: `FeedError('gzip-corrupt')` for broken or cut-off data.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  let inputError: unknown = null;
  const feeding = (async () => {
    try {
      for await (const chunk of chunks) await writer.write(new Uint8Array(chunk));
      await writer.close();
    } catch (error) {
      inputError = error;
      await writer.abort(error).catch(() => undefined);
    }
  })();
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch {
    // A size limit in the input explains the failure better than the broken stream it leaves behind.
    await feeding;
    if (inputError instanceof FeedError) throw inputError;
    throw new FeedError('gzip-corrupt', 'gzip data broken or cut off');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
