import { boolean, integer, list, nullable, object, text, word, type Decoder } from '../core/decoder';
import type { ListKind } from '../core/list/status';
import { disclosureReport } from '../core/merchant/disclosure-report';
import { frameReport } from '../core/payment/decode-frame-report';
import type { FromExtensionPage, FromPage } from './protocol';

type Decoders<M extends { [K in keyof M]: (request: never) => unknown }> = { readonly [K in keyof M]: Decoder<Parameters<M[K]>[0]> };

const tabId = integer(0, 2 ** 31);
const kind = word<ListKind>({ threats: true, popular: true });
/** An id may hold the list's address. */
const listId = text(2200);
const none: Decoder<Record<string, never>> = object({});
/** Whatever was sent; the setting's own row decodes it. */
const anything: Decoder<unknown> = (value) => value ?? null;

/** A message without a decoder does not compile. */
export const fromPage: Decoders<FromPage> = {
  'page/sentinel': object({ sensitive: boolean, settled: boolean, cues: list(text(64), 32) }),
  'page/report': frameReport,
  'page/disclosures': disclosureReport,
  'page/note': object({ event: word({ shown: true, hidden: true, failed: true, leave: true, decide: true }) }),
  'page/guard': object({ salt: text(64), hosts: list(text(253), 200), typed: boolean }),
  'page/held': none,
};

export const fromExtensionPage: Decoders<FromExtensionPage> = {
  'ui/decide': object({ tabId, decision: word({ leave: true, 'proceed-once': true, trust: true, block: true, forget: true }) }),
  'ui/evidence': object({ tabId }),
  'ui/assess-again': object({ tabId }),
  'ui/stopped': object({ tabId }),
  'ui/limits': none,
  'ui/own-note': object({ tabId }),
  'ui/check-address': object({ address: text(4096) }),
  'ui/demo': object({ shop: text(64) }),
  'ui/lists': none,
  'ui/list-import': object({ name: text(200), text: text(64 * 1024 * 1024) }, { kind }),
  'ui/list-add': object({ name: text(200), address: text(2048), publicKey: nullable(text(64)), strength: word({ strong: true, weak: true }) }, { kind }),
  'ui/list-enable': object({ id: listId, enabled: boolean }),
  'ui/list-remove': object({ id: listId }),
  'ui/lists-update': none,
  'ui/journal': object({ limit: integer(1, 5000) }),
  'ui/egress': none,
  'ui/merchants': none,
  'ui/merchant-choose': object({ address: text(2048), decision: nullable(word({ trusted: true, blocked: true })), note: text(1000) }),
  'ui/merchants-export': none,
  'ui/merchants-import': object({ text: text(4 * 1024 * 1024) }),
  'ui/merchant-forget': object({ domain: nullable(text(253)) }),
  'ui/registration-ask': object({ tabId }),
  'ui/merchant-card': object({ tabId }),
  'ui/vies-ask': object({ tabId, number: text(40) }),
  'ui/settings': none,
  'ui/settings-export': none,
  'ui/settings-import': object({ text: text(1024 * 1024) }),
  'ui/settings-reset': none,
  'ui/pause': object({ tabId, on: boolean }),
  'ui/setting-set': object({ key: text(64), value: anything }),
};
