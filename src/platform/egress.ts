import type { SettingKey } from '../core/settings/table';
import { browser } from './browser';
import { defineItem } from './storage-item';

/** Why something leaves the device, and which consent allows it. `none-needed`: a plain GET that says nothing about the user. */
export interface EgressRequest {
  readonly url: string;
  readonly purpose: 'list-update' | 'registration-age' | 'vat-number' | 'imprint';
  /** `none-needed`; the setting by which the shopper allows this very request; or `asked-now`: the shopper pressed the button for it. */
  readonly consent: 'none-needed' | 'asked-now' | SettingKey;
  /** What the request tells of the shopper's doings, in one name; shown in "what left my device". */
  readonly sent?: string;
  /** `refuse`: an answer from anywhere else than the address asked is an error. */
  readonly redirect?: 'refuse';
  readonly headers?: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

export interface EgressResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

export type EgressFailure = 'not-https' | 'no-consent' | 'too-large' | 'timeout' | 'redirect' | 'network';

export class EgressError extends Error {
  readonly kind: EgressFailure;
  constructor(kind: EgressFailure) {
    super(`egress: ${kind}`);
    this.name = 'EgressError';
    this.kind = kind;
  }
}

/** One line of "what left my device". */
export interface EgressEntry {
  readonly at: string;
  readonly purpose: string;
  readonly origin: string;
  readonly bytesIn: number;
  readonly status: string;
  /** The one name that was sent, where one was. */
  readonly sent?: string;
}

const LOG_LIMIT = 500;
const isEntry = (value: unknown): value is EgressEntry =>
  typeof value === 'object' && value !== null && 'at' in value && 'purpose' in value && 'origin' in value && 'bytesIn' in value && 'status' in value
  && (!('sent' in value) || typeof value.sent === 'string');

const log = defineItem<readonly EgressEntry[]>({
  key: 'egress-log', version: 1, initial: [],
  decode: (value) => (Array.isArray(value) && value.every(isEntry) ? value : undefined),
});

export const egressLog = (): Promise<readonly EgressEntry[]> => log.get();

/** Takes names that were sent out of the log: one, or all (null). That something was sent stays. */
export async function forgetSent(name: string | null): Promise<void> {
  await log.update((entries) => entries.map((entry) => {
    if (entry.sent === undefined || (name !== null && entry.sent !== name)) return entry;
    const { sent: _gone, ...rest } = entry;
    return rest;
  }));
}

/** A file of our own package: read from the disk, so nothing leaves the device. Rejects when it is not there. */
export async function readPackaged(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(browser.runtime.getURL(file))).arrayBuffer());
}

/** A body slower than this is a drip that would hold a worker for as long as it pleases. Phones on a bad line are thirty times faster. */
const SLOWEST_BYTES = 10_000;
const SLOWEST_EVERY_MS = 10_000;

async function readBody(response: Response, maxBytes: number, arrived: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(response.headers.get('content-length') ?? '0');
  if (declared > maxBytes) throw new EgressError('too-large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return new Uint8Array(0);
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    arrived(value.byteLength);
    if (size > maxBytes) {
      await reader.cancel();
      throw new EgressError('too-large');
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

export interface Egress { fetch(request: EgressRequest): Promise<EgressResponse> }

/**
 * The only way out of the device. Logged before it is sent, bytes counted after; https only, no credentials, no
 * referrer, no cookies, at most the browser's own redirects to https. Rejects with EgressError.
 */
export function createEgress(hasConsent: (key: SettingKey) => Promise<boolean>, now: () => string): Egress {
  const note = async (entry: EgressEntry): Promise<void> => {
    await log.update((entries) => {
      // An outcome takes the place of its own "sent"; two requests at the same instant stay two.
      const sent = entry.status === 'sent' ? -1 : entries.findIndex((old) => old.status === 'sent' && old.at === entry.at && old.origin === entry.origin);
      return (sent < 0 ? [...entries, entry] : entries.with(sent, entry)).slice(-LOG_LIMIT);
    });
  };
  return {
    async fetch(request) {
      const url = new URL(request.url);
      if (url.protocol !== 'https:') throw new EgressError('not-https');
      if (request.consent !== 'none-needed' && request.consent !== 'asked-now' && !await hasConsent(request.consent)) throw new EgressError('no-consent');
      const entry: EgressEntry = { at: now(), purpose: request.purpose, origin: url.origin, bytesIn: 0, status: 'sent', ...(request.sent === undefined ? {} : { sent: request.sent }) };
      await note(entry);
      const drip = new AbortController();
      let lately = 0;
      let watch: ReturnType<typeof setInterval> | undefined;
      try {
        const response = await fetch(url, {
          method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: request.redirect === 'refuse' ? 'error' : 'follow',
          signal: AbortSignal.any([AbortSignal.timeout(request.timeoutMs), drip.signal]), ...(request.headers === undefined ? {} : { headers: request.headers }),
        });
        if (response.url !== '' && !response.url.startsWith('https:')) throw new EgressError('redirect');
        watch = setInterval(() => {
          if (lately < SLOWEST_BYTES) drip.abort(new DOMException('a drip', 'TimeoutError'));
          lately = 0;
        }, SLOWEST_EVERY_MS);
        const body = await readBody(response, request.maxBytes, (bytes) => { lately += bytes; });
        await note({ ...entry, bytesIn: body.byteLength, status: String(response.status) });
        return { status: response.status, headers: Object.fromEntries(response.headers), body };
      } catch (error) {
        const kind = error instanceof EgressError ? error.kind : error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network';
        await note({ ...entry, status: kind });
        throw new EgressError(kind);
      } finally {
        clearInterval(watch);
      }
    },
  };
}
