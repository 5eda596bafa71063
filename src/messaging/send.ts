import type { FromExtensionPage, FromPage, Reply, ToPage } from './protocol';

/** The part of the browser's runtime object that sending needs; callers pass theirs (native in pages, polyfilled in our own pages). */
export interface SendingRuntime {
  sendMessage(message: unknown): Promise<unknown>;
}

type ToWorker = FromPage & FromExtensionPage;

/** Why a message got no answer: the worker refused it, was not there, or answered with something else. */
export class MessageError extends Error {
  readonly kind: 'refused' | 'no-receiver' | 'bad-reply';
  constructor(kind: MessageError['kind'], detail: string) {
    super(detail);
    this.name = 'MessageError';
    this.kind = kind;
  }
}

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true ? 'value' in value : 'error' in value);

/** Sends one message to the worker and resolves with its answer; rejects with MessageError, never with a browser's own text. */
export async function sendToWorker<N extends keyof ToWorker>(
  runtime: SendingRuntime, name: N, payload: Parameters<ToWorker[N]>[0],
): Promise<ReturnType<ToWorker[N]>> {
  let reply: unknown;
  try {
    reply = await runtime.sendMessage({ name, payload });
  } catch (cause) {
    throw new MessageError('no-receiver', cause instanceof Error ? cause.message : 'no receiver');
  }
  if (!isReply(reply)) throw new MessageError('bad-reply', `no reply to ${name}`);
  if (!reply.ok) throw new MessageError('refused', reply.error);
  return reply.value as ReturnType<ToWorker[N]>;
}

export interface PageMessage<N extends keyof ToPage = keyof ToPage> { readonly name: N; readonly payload: Parameters<ToPage[N]>[0] }

/** The shape in which the worker addresses a page's content scripts. */
export const toPage = <N extends keyof ToPage>(name: N, payload: Parameters<ToPage[N]>[0]): PageMessage<N> => ({ name, payload });
