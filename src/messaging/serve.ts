import { attempt, type Decoder } from '../core/decoder';
import { fromExtensionPage, fromPage } from './codecs';
import type { FromExtensionPage, FromPage, Reply } from './protocol';
import { classifySender, type ExtensionSender, type PageSender, type RawSender } from './sender';

type Handlers<M, S> = { readonly [K in keyof M]: M[K] extends (request: infer Q) => infer A ? (request: Q, sender: S) => Promise<A> | A : never };

export type PageHandlers = Handlers<FromPage, PageSender>;
export type ExtensionHandlers = Handlers<FromExtensionPage, ExtensionSender>;

type AnyHandler = (request: unknown, sender: unknown) => unknown;

function lookUp(table: object, decoders: object, name: string): { handler: AnyHandler; decoder: Decoder<unknown> } | null {
  if (!Object.hasOwn(table, name) || !Object.hasOwn(decoders, name)) return null;
  return {
    handler: (table as Record<string, AnyHandler>)[name] as AnyHandler,
    decoder: (decoders as Record<string, Decoder<unknown>>)[name] as Decoder<unknown>,
  };
}

/**
 * Answers every message exactly once: decode, classify the sender, look up only its own tier's handlers. A page's
 * message can therefore never name a handler of our own pages. A throwing handler still replies.
 */
export function createServer(
  handlers: { readonly page: PageHandlers; readonly extension: ExtensionHandlers },
  own: { readonly id: string; readonly baseUrl: string },
  onError: (name: string, error: unknown) => void,
): (message: unknown, raw: RawSender) => Promise<Reply<unknown>> {
  return async (message, raw) => {
    const sender = classifySender(raw, own);
    if (sender === null) return { ok: false, error: 'sender refused' };
    const name: unknown = typeof message === 'object' && message !== null ? (message as { name?: unknown }).name : undefined;
    if (typeof name !== 'string') return { ok: false, error: 'not a message' };
    const found = sender.tier === 'page' ? lookUp(handlers.page, fromPage, name) : lookUp(handlers.extension, fromExtensionPage, name);
    if (found === null) return { ok: false, error: `not for this sender: ${name.slice(0, 40)}` };
    const request = attempt(found.decoder, (message as { payload?: unknown }).payload, name);
    if (!request.ok) return { ok: false, error: `malformed: ${name}` };
    try {
      return { ok: true, value: (await found.handler(request.value, sender)) ?? null };
    } catch (error) {
      onError(name, error);
      return { ok: false, error: `failed: ${name}` };
    }
  };
}
