import type { Assessment } from '../core/assess';
import type { FrameReport } from '../core/payment/frame-report';
import type { MerchantCard } from '../core/merchant/card';
import type { KnownTrait } from '../core/merchant/traits';
import type { DisclosureReport } from '../core/merchant/disclosure-report';
import type { ListKind, ListStatus } from '../core/list/status';
import type { StoredAssessment } from '../core/stored-assessment';

/** Messages a page's content scripts may send. They carry facts; tab, frame and address come from the sender. */
export interface FromPage {
  /** The sentinel's look: does this frame ask for payment, credentials or identity? `settled` ends the first look. */
  'page/sentinel': (request: { sensitive: boolean; settled: boolean; cues: readonly string[] }) => null;
  'page/report': (request: FrameReport) => null;
  'page/disclosures': (request: DisclosureReport) => null;
  'page/note': (request: { event: 'shown' | 'hidden' | 'failed' | 'leave' | 'decide' }) => null;
  /** A frame that takes card numbers: its salt, who had a part in the page, and whether a number has been typed into it. Never the number, nor a hash of it. */
  'page/guard': (request: { salt: string; hosts: readonly string[]; typed: boolean }) => null;
  /** A submit was paused: does the hold still stand? The answer says whether it stays paused. */
  'page/held': (request: Record<string, never>) => { held: boolean };
}

export type Decision = 'leave' | 'proceed-once' | 'trust' | 'block' | 'forget';

/** One line of the journal, ready to show. */
export interface JournalEntry {
  readonly sequence: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: 'warning' | 'decision' | 'list' | 'egress' | 'repair';
  readonly merchant: string | null;
  readonly summary: string;
}

export interface Limits {
  /** What Paylight cannot do right now, as UnavailableReason-like words: `permission-missing`, `store-corrupt`, `no-list`, … */
  readonly limited: readonly string[];
  /** Names of lists that were damaged and are not back. */
  readonly lostLists: readonly string[];
}

/** Messages of our own extension pages (popup, options, interstitial); the only ones that may change anything. */
export interface FromExtensionPage {
  'ui/decide': (request: { tabId: number; decision: Decision }) => { done: boolean };
  /** One redacted line of JSON that `assess` judges to the same answer. */
  'ui/evidence': (request: { tabId: number }) => { line: string };
  'ui/assess-again': (request: { tabId: number }) => null;
  /** What the interstitial shows: null when this tab has nothing stopped. */
  'ui/stopped': (request: { tabId: number }) => { assessment: Assessment | null; address: string | null };
  'ui/limits': (request: Record<string, never>) => Limits;
  /** The shopper's own words about this tab's shop; empty where there are none. */
  'ui/own-note': (request: { tabId: number }) => { note: string };
  /** Judges an address nobody has opened, by its name alone; null: it is no web address. Nothing is loaded or sent. */
  'ui/check-address': (request: { address: string }) => { assessment: StoredAssessment | null };
  /** One shop of the classroom demo with its evidence line, judged live; null: there is no such shop. */
  'ui/demo': (request: { shop: string }) => { assessment: StoredAssessment; line: string } | null;
  'ui/lists': (request: Record<string, never>) => { lists: readonly ListStatus[] };
  'ui/list-import': (request: { name: string; text: string; kind?: ListKind }) => { entries: number; refused: number };
  /** An address of the user's own, read at once: a feed, or with `publicKey` (Ed25519, base64) the manifest of a signed set. */
  'ui/list-add': (request: { name: string; address: string; publicKey: string | null; strength: 'strong' | 'weak'; kind?: ListKind }) => { id: string; entries: number; problem: string | null };
  'ui/list-enable': (request: { id: string; enabled: boolean }) => null;
  'ui/list-remove': (request: { id: string }) => null;
  'ui/lists-update': (request: Record<string, never>) => null;
  'ui/journal': (request: { limit: number }) => { entries: readonly JournalEntry[]; intact: boolean };
  'ui/egress': (request: Record<string, never>) => { requests: readonly { at: string; purpose: string; origin: string; bytesIn: number; status: string; sent?: string }[] };
  'ui/merchants': (request: Record<string, never>) => { merchants: readonly { domain: string; firstSeen: string; visits: number; paidOn: readonly string[]; decision: 'trusted' | 'blocked' | null; note: string; warned?: { readonly on: string; readonly reasons: readonly string[] }; seen?: readonly KnownTrait[] }[] };
  /** The shopper's own choice and note about a shop, made away from it; null: no shop's address, or an organisation does not allow it. */
  'ui/merchant-choose': (request: { address: string; decision: 'trusted' | 'blocked' | null; note: string }) => { domain: string | null };
  /** Everything that is remembered of shops, as the text of a file. */
  'ui/merchants-export': (request: Record<string, never>) => { text: string };
  /** Takes the choices and notes of such a file; null: it is none. */
  'ui/merchants-import': (request: { text: string }) => { taken: number; refused: readonly string[] } | null;
  'ui/merchant-forget': (request: { domain: string | null }) => null;
  /** The shopper asks the registry when this tab's name was registered; sends that name and nothing else. */
  'ui/registration-ask': (request: { tabId: number }) => { outcome: 'found' | 'none' | 'no-service' | 'failed' | 'limited' | 'not-applicable' };
  /** What the tab's merchant says of itself; `origin` is where its own pages stand, null on a provider's page. */
  'ui/merchant-card': (request: { tabId: number }) => { card: MerchantCard | null; origin: string | null };
  /** The shopper asks the EU's service whether a VAT number that this shop shows is in use; sends that number and nothing else. */
  'ui/vies-ask': (request: { tabId: number; number: string }) => { outcome: 'valid' | 'invalid' | 'unavailable' | 'failed' | 'not-applicable' };
  /** `refusedPolicy`: names an organisation set to something that cannot be read. */
  'ui/settings': (request: Record<string, never>) => { values: Readonly<Record<string, unknown>>; locked: readonly string[]; refusedPolicy: readonly string[] };
  /** The shopper's own choices as the text of a file. */
  'ui/settings-export': (request: Record<string, never>) => { text: string };
  /** Null: this is no settings file. */
  'ui/settings-import': (request: { text: string }) => { taken: number; refused: readonly string[] } | null;
  'ui/settings-reset': (request: Record<string, never>) => null;
  /** Quiet for a while on this tab's shop; false: an organisation does not allow it, or there is no shop. */
  'ui/pause': (request: { tabId: number; on: boolean }) => { done: boolean };
  'ui/setting-set': (request: { key: string; value: unknown }) => null;
}

/** What the worker tells a page's content scripts. */
export interface ToPage {
  'note/show': (request: { level: 'danger' | 'caution'; reason: string; params: Readonly<Record<string, string | number | readonly string[]>>; merchant: string; holds: boolean; origin: string }) => null;
  /** Read this page's disclosures: all of it, or its footer alone. */
  'imprint/read': (request: { whole: boolean }) => null;
  'note/hide': (request: Record<string, never>) => null;
  /** A frame's submit was paused; the note stands in the top frame. */
  'note/paused': (request: Record<string, never>) => null;
  /** Is one of these hashes of a number that was typed in this frame? Answered yes or no. */
  'guard/ask': (request: { hashes: readonly string[] }) => { known: boolean };
  /** The hold is over; `submit` sends the paused form on its way. */
  'hold/end': (request: { submit: boolean }) => null;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
