import type { Arrival, Certificate, Level, Via } from '../core/evidence';
import type { FrameReport } from '../core/payment/frame-report';
import type { Disclosures } from '../core/merchant/disclosures';
import type { SentFacts, Stage } from '../core/payment/page-facts';

/** One earlier shop or page of this tab, newest last: how a payment page was reached. */
export interface Hop {
  readonly domain: string;
  readonly level: Level;
  readonly score: number | null;
  readonly assessedAt: string;
  readonly stage: Stage;
}

/**
 * All that is known of a tab's present document. Lives in `storage.session` so that the worker may die at any moment;
 * written before the step it records is acted on.
 */
export interface TabRecord {
  readonly tabId: number;
  readonly documentId: string;
  /** Full address: it is never written anywhere but into this session record. */
  readonly url: string;
  readonly committedAt: string;
  readonly incognito: boolean;
  readonly arrival: Arrival;
  /** How the link to this shop was spread; it follows the tab through the shop's pages. */
  readonly came: { readonly domain: string; readonly via: Via } | null;
  readonly certificate: Certificate | null;
  readonly trail: readonly Hop[];
  /** Null until a sentinel of the top frame has spoken. */
  readonly sentinel: 'quiet' | 'sensitive' | null;
  /** Why the page cannot be looked at, when it cannot. */
  readonly unreadable: 'permission-missing' | 'page-closed' | 'timeout' | null;
  /** Frames into which the collector went, and the frames' parents. */
  readonly frames: readonly { readonly id: number; readonly parent: number; readonly url: string }[];
  readonly reports: Readonly<Record<number, FrameReport>>;
  /** Document each report came from: a frame's empty first document is not the page that follows in it. Empty text: the browser named none. */
  readonly documents: Readonly<Record<number, string>>;
  /** What was read in this tab of a merchant's disclosures; it follows the tab from page to page, and counts only for that merchant. */
  readonly disclosed: { readonly domain: string; readonly disclosures: Disclosures } | null;
  /** This document's disclosures have arrived, be they none. */
  readonly disclosuresHeard: boolean;
  readonly phase: 'address' | 'settled';
  readonly revision: number;
  /** True while our interstitial stands where the page was. */
  readonly stopped: boolean;
  /** Level as last judged, for the badge; null before the first judgement. */
  readonly level: Level | null;
  /** What the last presentation did, so that it is undone or not repeated. */
  readonly shown: 'nothing' | 'note';
  /** Submits of this tab's page are paused (and, on a danger page, its requests refused) until the shopper decides. */
  readonly holding: boolean;
  /** What the page sent, after a card number was typed, to somebody who has no business with it. */
  readonly sent: readonly SentFacts[];
  /** This document has asked for something and counts as a visit: later judgements of it add to what is remembered, and bring back nothing that was erased. */
  readonly counted: boolean;
  /** Revision that was last carried out in the tab; a worker that died in between finds it behind. */
  readonly presented: number;
}

export const MAX_FRAMES = 50;
export const MAX_SENT = 16;
export const MAX_HOPS = 8;

/** `previous` is the tab's record before this commit, or the opener's. */
export function newRecord(
  commit: { tabId: number; documentId: string; url: string; at: string; incognito: boolean; arrival: Arrival; certificate: Certificate | null },
  trail: readonly Hop[],
  disclosed: TabRecord['disclosed'] = null,
  came: TabRecord['came'] = null,
): TabRecord {
  const { at, ...rest } = commit;
  return {
    ...rest, committedAt: at, trail: trail.slice(-MAX_HOPS), sentinel: null, unreadable: null, frames: [], reports: {}, documents: {}, disclosed, disclosuresHeard: false,
    phase: 'address', revision: 0, stopped: false, level: null, shown: 'nothing', holding: false, presented: 0, sent: [], counted: false, came,
  };
}

const isWeb = (origin: string): boolean => origin.startsWith('http://') || origin.startsWith('https://');

/** A frame that the page's markup shows, and into which no collector went yet: it is still loading. */
const awaitsFrames = (record: TabRecord): boolean => {
  const shown = Object.values(record.reports).flatMap((report) => report.frames.filter((frame) => frame.visible && isWeb(frame.origin)));
  return shown.length > record.frames.filter((frame) => frame.parent >= 0 && isWeb(frame.url)).length;
};

/** Every frame the collector went into has answered in full, and none that shows is still to come. */
export const allReported = (record: TabRecord): boolean =>
  record.frames.length > 0 && record.frames.every((frame) => record.reports[frame.id]?.complete === true) && !awaitsFrames(record);

/** The trail with this hop as its newest; a shop stands in it once. */
export const withHop = (hops: readonly Hop[], next: Hop | null): readonly Hop[] =>
  (next === null ? hops : [...hops.filter((hop) => hop.domain !== next.domain), next]);

/** What can be seen of the page has been seen, or nobody may look. */
export const wasLookedAt = (record: TabRecord): boolean => record.sentinel === 'quiet' || record.unreadable === 'permission-missing' || allReported(record);

/** The same document, shown the same time: one that comes back from the browser's cache keeps its id, and none of the time it had before. */
export const isSameVisit = (one: TabRecord, other: TabRecord): boolean => one.documentId === other.documentId && one.committedAt === other.committedAt;
