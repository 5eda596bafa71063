import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { createEgress, egressLog, forgetSent } = await import('../../src/platform/egress');

let clock = 0;
const now = (): string => new Date(Date.UTC(2026, 10, 1) + (clock += 1000)).toISOString();
const request = { url: 'https://lists.test/feed.txt?u=1', purpose: 'list-update', consent: 'none-needed', maxBytes: 100, timeoutMs: 50 } as const;

beforeEach(() => { fake.areas['local']?.clear(); });
afterEach(() => { vi.unstubAllGlobals(); });

const answering = (body: BodyInit | null, init: ResponseInit = {}) => {
  const sent = vi.fn<typeof fetch>(async () => new Response(body, init));
  vi.stubGlobal('fetch', sent);
  return sent;
};

describe('egress', () => {
  it('returns the body, and the log names purpose, origin and bytes but never the path', async () => {
    const sent = answering('hello', { headers: { ETag: 'x' } });
    const response = await createEgress(async () => false, now).fetch(request);
    expect(new TextDecoder().decode(response.body)).toBe('hello');
    expect(response.headers['etag']).toBe('x');
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(await egressLog()).toEqual([expect.objectContaining({ purpose: 'list-update', origin: 'https://lists.test', bytesIn: 5, status: '200' })]);
    expect(JSON.stringify(await egressLog())).not.toContain('feed.txt');
  });

  it('names what was sent, until the shopper has it forgotten; that something was sent stays', async () => {
    answering('x');
    const egress = createEgress(async () => false, now);
    for (const sent of ['a.test', 'b.test']) await egress.fetch({ ...request, purpose: 'registration-age', consent: 'asked-now', sent });
    expect((await egressLog()).map(({ sent }) => sent)).toEqual(['a.test', 'b.test']);
    await forgetSent('a.test');
    expect((await egressLog()).map(({ sent }) => sent)).toEqual([undefined, 'b.test']);
    await forgetSent(null);
    expect((await egressLog()).map(({ sent, status }) => ({ sent, status }))).toEqual([{ sent: undefined, status: '200' }, { sent: undefined, status: '200' }]);
  });

  it('keeps two requests of the same instant to the same place apart', async () => {
    answering('x');
    const egress = createEgress(async () => false, () => '2026-11-01T00:00:00.000Z');
    await Promise.all([egress.fetch(request), egress.fetch(request)]);
    expect((await egressLog()).map((entry) => entry.status)).toEqual(['200', '200']);
  });

  it('is logged before it is sent', async () => {
    let logged: unknown;
    vi.stubGlobal('fetch', async () => {
      logged = await egressLog();
      return new Response('');
    });
    await createEgress(async () => false, now).fetch(request);
    expect(logged).toEqual([expect.objectContaining({ status: 'sent', origin: 'https://lists.test' })]);
  });

  it('sends nothing without the consent the request names', async () => {
    const sent = answering('x');
    await expect(createEgress(async () => false, now).fetch({ ...request, consent: 'lists.update' })).rejects.toMatchObject({ kind: 'no-consent' });
    await expect(createEgress(async () => true, now).fetch({ ...request, url: 'http://lists.test/' })).rejects.toMatchObject({ kind: 'not-https' });
    expect(sent).not.toHaveBeenCalled();
  });

  it('gives up on a drip long before its time is over, and not on a line that is merely slow', async () => {
    vi.useFakeTimers();
    try {
      const body = (bytes: number, pieces: number) => new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((resolve) => { setTimeout(resolve, 1000); });
          if (pieces-- > 0) controller.enqueue(new Uint8Array(bytes));
          else controller.close();
        },
      });
      const reading = (bytes: number) => {
        vi.stubGlobal('fetch', async (_: URL, { signal }: { signal: AbortSignal }) => {
          const stream = body(bytes, 30);
          const cut = new TransformStream<Uint8Array, Uint8Array>();
          void stream.pipeTo(cut.writable, { signal }).catch(() => undefined);
          return new Response(cut.readable);
        });
        return createEgress(async () => false, now).fetch({ ...request, maxBytes: 1e6, timeoutMs: 1e6 }).then(({ body: all }) => all.byteLength, (error: unknown) => (error as { kind: string }).kind);
      };
      const drip = reading(12);
      await vi.advanceTimersByTimeAsync(11_000);
      expect(await drip).toBe('timeout');
      const slow = reading(2000);
      await vi.advanceTimersByTimeAsync(40_000);
      expect(await slow).toBe(60_000);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops at the size limit, declared or not', async () => {
    answering('y'.repeat(101));
    await expect(createEgress(async () => false, now).fetch(request)).rejects.toMatchObject({ kind: 'too-large' });
    answering('z', { headers: { 'content-length': '5000' } });
    await expect(createEgress(async () => false, now).fetch(request)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('tells a time-out and a broken network apart, and logs both', async () => {
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    }));
    await expect(createEgress(async () => false, now).fetch(request)).rejects.toMatchObject({ kind: 'timeout' });
    vi.stubGlobal('fetch', async () => { throw new TypeError('failed'); });
    await expect(createEgress(async () => false, now).fetch(request)).rejects.toMatchObject({ kind: 'network' });
    expect((await egressLog()).map((entry) => entry.status)).toEqual(['timeout', 'network']);
  });
});
