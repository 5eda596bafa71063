import type { Fact, History } from '../core/evidence';
import { attempt } from '../core/decoder';
import { present, unavailable } from '../core/evidence';
import type { ShopChoice } from '../core/merchant/shops-file';
import { withTraits, type KnownTrait, type Trait } from '../core/merchant/traits';
import { knownTraits } from '../core/merchant/traits-decoder';
import { defineItem } from '../platform/storage-item';

/** What this device remembers of one merchant. Dates are ISO days; no address, no amount, no page text beyond the numbers of a company. */
export interface RememberedMerchant {
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly visits: number;
  readonly paidOn: readonly string[];
  readonly decision: 'trusted' | 'blocked' | null;
  /** The shopper's own words about it. */
  readonly note?: string;
  /** The last interruption about it, and its reasons. */
  readonly warned?: { readonly on: string; readonly reasons: readonly string[] };
  /** How it took payment and who it said it was, each since when. */
  readonly seen?: readonly KnownTrait[];
}

interface Memory {
  /** ISO day of installation, or of the last complete erasure. */
  readonly since: string;
  readonly merchants: Readonly<Record<string, RememberedMerchant>>;
}

/** For this long after install, "never seen" only means that nobody was watching. */
const YOUNG_DAYS = 14;
const MAX_MERCHANTS = 5000;
const MAX_PAYMENTS = 20;

const day = (now: string): string => now.slice(0, 10);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** Absent in what earlier versions wrote, and then nobody was told anything. */
function decodeWarned(value: unknown): NonNullable<RememberedMerchant['warned']> | null {
  const { on, reasons } = (value ?? {}) as { on?: unknown; reasons?: unknown };
  return isDay(on) && Array.isArray(reasons) && reasons.every((reason) => typeof reason === 'string') ? { on, reasons } : null;
}

function decodeMerchant(value: unknown): RememberedMerchant | null {
  if (typeof value !== 'object' || value === null) return null;
  const { firstSeen, lastSeen, visits, paidOn, decision } = value as Record<string, unknown>;
  if (!isDay(firstSeen) || !isDay(lastSeen) || typeof visits !== 'number' || !Array.isArray(paidOn) || !paidOn.every(isDay)) return null;
  if (decision !== null && decision !== 'trusted' && decision !== 'blocked') return null;
  const told = decodeWarned((value as { warned?: unknown }).warned);
  // What cannot be read of it is seen anew.
  const seen = attempt(knownTraits, (value as { seen?: unknown }).seen, 'seen');
  const { note } = value as { note?: unknown };
  const words = typeof note === 'string' && note !== '' ? { note } : {};
  return { firstSeen, lastSeen, visits, paidOn, decision, ...words, ...(told === null ? {} : { warned: told }), ...(seen.ok ? { seen: seen.value } : {}) };
}

function decodeMemory(value: unknown): Memory | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { since, merchants } = value as Record<string, unknown>;
  if (typeof since !== 'string' || typeof merchants !== 'object' || merchants === null) return undefined;
  const kept: Record<string, RememberedMerchant> = {};
  for (const [domain, entry] of Object.entries(merchants)) {
    const merchant = decodeMerchant(entry);
    if (merchant === null) return undefined;
    kept[domain] = merchant;
  }
  return { since, merchants: kept };
}

const item = defineItem<Memory>({ key: 'merchants', version: 1, initial: { since: '', merchants: {} }, decode: decodeMemory });

export const memoryDamaged = (): boolean => item.damaged();
export const rememberedMerchants = async (): Promise<Readonly<Record<string, RememberedMerchant>>> => (await item.get()).merchants;

/** Called on install and start: marks the day from which "never seen" begins to mean something. */
export async function startMemory(now: string): Promise<void> {
  if ((await item.get()).since === '') await item.update((memory) => (memory.since === '' ? { ...memory, since: day(now) } : memory));
}

/**
 * What is remembered, as evidence. A shopper's own decision is known also where visits are not; with remembering switched off,
 * "never seen" says nothing.
 */
export async function historyOf(domain: string, now: string, incognito: boolean, remembering: boolean): Promise<Fact<History>> {
  const memory = await item.get();
  const merchant = memory.merchants[domain];
  if (merchant?.decision != null && incognito) {
    return present({ firstSeen: merchant.firstSeen, visits: merchant.visits, paidOn: [], decision: merchant.decision });
  }
  if (incognito) return unavailable('private-window');
  if (item.damaged()) return unavailable('store-corrupt');
  if (merchant !== undefined) {
    const { firstSeen, visits, paidOn, decision, warned, seen } = merchant;
    return present({ firstSeen, visits, paidOn, decision, ...(warned === undefined ? {} : { warned }), ...(seen === undefined ? {} : { seen }) });
  }
  if (!remembering) return unavailable('not-granted');
  if (memory.since === '' || daysBetween(memory.since, now) < YOUNG_DAYS) return unavailable('memory-young');
  return present({ firstSeen: null, visits: 0, paidOn: [], decision: null });
}

/** More than anybody keeps in mind, and compiled in a few milliseconds. */
const MAX_OWN = 200;

/** Registrable domains of merchants that the shopper trusts or has paid, latest first; in a private window trusted ones only. */
export async function ownMerchants(incognito: boolean): Promise<readonly string[]> {
  const { merchants } = await item.get();
  return Object.entries(merchants)
    .filter(([, { decision, paidOn }]) => decision === 'trusted' || (!incognito && decision === null && paidOn.length > 0))
    .toSorted(([a, one], [b, other]) => (one.lastSeen === other.lastSeen ? (a < b ? -1 : 1) : one.lastSeen < other.lastSeen ? 1 : -1))
    .slice(0, MAX_OWN).map(([domain]) => domain);
}

const fresh = (now: string): RememberedMerchant => ({ firstSeen: day(now), lastSeen: day(now), visits: 0, paidOn: [], decision: null });

/** The longest unseen go first; a decision of the shopper's is never forgotten to make room. */
function trimmed(merchants: Record<string, RememberedMerchant>): Record<string, RememberedMerchant> {
  const names = Object.keys(merchants);
  if (names.length <= MAX_MERCHANTS) return merchants;
  const idle = names.filter((name) => merchants[name]?.decision === null)
    .toSorted((a, b) => ((merchants[a]?.lastSeen ?? '') < (merchants[b]?.lastSeen ?? '') ? -1 : 1));
  for (const name of idle.slice(0, names.length - MAX_MERCHANTS)) delete merchants[name];
  return merchants;
}

async function change(domain: string, now: string, edit: (merchant: RememberedMerchant) => RememberedMerchant): Promise<void> {
  await item.update((memory) => ({
    since: memory.since === '' ? day(now) : memory.since,
    merchants: trimmed({ ...memory.merchants, [domain]: edit(memory.merchants[domain] ?? fresh(now)) }),
  }));
}

/** One visit per calendar day; only ever called on sensitive pages outside private windows. */
export const rememberVisit = (domain: string, now: string): Promise<void> => change(domain, now, (merchant) =>
  (merchant.lastSeen === day(now) && merchant.visits > 0 ? merchant : { ...merchant, lastSeen: day(now), visits: merchant.visits + 1 }));

export const rememberPayment = (domain: string, now: string): Promise<void> => change(domain, now, (merchant) =>
  (merchant.paidOn.includes(day(now)) ? merchant : { ...merchant, paidOn: [...merchant.paidOn, day(now)].slice(-MAX_PAYMENTS) }));

/** Adds what was seen of a shop that is remembered; writes only when it is news, and brings back none that was erased meanwhile. */
export async function rememberTraits(domain: string, now: string, traits: readonly Trait[]): Promise<void> {
  const news = (memory: Memory): readonly KnownTrait[] | null => {
    const merchant = memory.merchants[domain];
    return merchant === undefined ? null : withTraits(merchant.seen ?? [], traits, day(now));
  };
  if (news(await item.get()) === null) return;
  await item.update((memory) => {
    const seen = news(memory);
    const merchant = memory.merchants[domain];
    return seen === null || merchant === undefined ? memory : { ...memory, merchants: { ...memory.merchants, [domain]: { ...merchant, seen } } };
  });
}

const MAX_REASONS = 16;

/** The shopper has been interrupted for these reasons. */
export const rememberWarning = (domain: string, now: string, reasons: readonly string[]): Promise<void> =>
  change(domain, now, (merchant) => ({ ...merchant, warned: { on: day(now), reasons: reasons.slice(0, MAX_REASONS) } }));

export const rememberDecision = (domain: string, now: string, decision: 'trusted' | 'blocked' | null): Promise<void> =>
  change(domain, now, (merchant) => ({ ...merchant, decision }));

/** Decisions with the shopper's own words, which may be none; all of them or, when storage refuses, none. Nobody has to have been there. */
export async function rememberChoices(choices: readonly ShopChoice[], now: string): Promise<void> {
  await item.update((memory) => {
    const merchants = { ...memory.merchants };
    for (const { domain, decision, note } of choices) {
      const { note: _before, ...merchant } = merchants[domain] ?? fresh(now);
      merchants[domain] = { ...merchant, decision, ...(note === '' ? {} : { note }) };
    }
    return { since: memory.since === '' ? day(now) : memory.since, merchants: trimmed(merchants) };
  });
}

/** Null erases everything, and the time from which "first visit" counts starts again. */
export async function forget(domain: string | null, now: string): Promise<void> {
  await item.update((memory) => {
    if (domain === null) return { since: day(now), merchants: {} };
    const { [domain]: _gone, ...merchants } = memory.merchants;
    return { ...memory, merchants };
  });
}
