import { decodeFrameReport } from '../core/payment/decode-frame-report';
import { anything, flag, integer, list, oneOf, orNull, record, text, type Decode } from './decode';
import type { FromExtensionPage, FromPage } from './protocol';

type Decoders<M extends { [K in keyof M]: (request: never) => unknown }> = { readonly [K in keyof M]: Decode<Parameters<M[K]>[0]> };

const tabId = integer(0, 2 ** 31);
const none = record({}) as Decode<Record<string, never>>;

/** A message without a decoder does not compile. */
export const fromPage: Decoders<FromPage> = {
  'page/sentinel': record({ sensitive: flag, settled: flag, cues: list(text(64), 32) }),
  'page/report': (value) => decodeFrameReport(value) ?? undefined,
  'page/note': record({ event: oneOf('shown', 'hidden', 'failed', 'leave', 'why') }),
};

export const fromExtensionPage: Decoders<FromExtensionPage> = {
  'ui/decide': record({ tabId, decision: oneOf('leave', 'proceed-once', 'trust', 'block', 'forget') }),
  'ui/evidence': record({ tabId }),
  'ui/assess-again': record({ tabId }),
  'ui/stopped': record({ tabId }),
  'ui/limits': none,
  'ui/lists': none,
  'ui/list-import': record({ name: text(200), text: text(64 * 1024 * 1024) }),
  'ui/list-enable': record({ id: text(200), enabled: flag }),
  'ui/list-remove': record({ id: text(200) }),
  'ui/lists-update': none,
  'ui/journal': record({ limit: integer(1, 5000) }),
  'ui/egress': none,
  'ui/merchants': none,
  'ui/merchant-forget': record({ domain: orNull(text(253)) }),
  'ui/settings': none,
  'ui/setting-set': record({ key: text(64), value: anything }),
};
