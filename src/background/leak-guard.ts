import { siteName, siteOf } from '../core/domain/site';
import { valueOf, type Evidence } from '../core/evidence';
import { hashesOf } from '../core/payment/leak-windows';
import type { SentFacts } from '../core/payment/page-facts';
import type { SentRequest } from '../platform/request-bodies';

/** One guarded page: which frames know a number, and who had a part in the page before it was typed. */
export interface GuardedTab {
  readonly tabId: number;
  readonly site: string;
  readonly frames: Readonly<Record<number, string>>;
  /** Sites seen before anything was typed. */
  readonly seen: readonly string[];
  readonly typed: boolean;
  /** Sites first spoken to after that; each is told of once. */
  readonly spokenTo: readonly string[];
  /** The page calls for caution: whoever had no part in it before is told nothing more. */
  readonly risky: boolean;
  /** The browser enforces that. */
  readonly refused: boolean;
  /** How often it did not take the rule. */
  readonly failures: number;
}

export interface LeakDeps {
  readonly load: (tabId: number) => Promise<GuardedTab | null>;
  readonly loadAll: () => Promise<readonly GuardedTab[]>;
  readonly save: (guarded: GuardedTab) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
  readonly inject: (tabId: number, frameIds: readonly number[]) => Promise<unknown>;
  /** Does the frame know a number with one of these hashes? */
  readonly ask: (tabId: number, frameId: number, hashes: readonly string[]) => Promise<boolean>;
  readonly isProvider: (host: string) => boolean;
  readonly watch: (judge: (request: SentRequest) => Promise<boolean>) => { readonly stop: () => void };
  /** Has the browser refuse what the tab's scripts tell other sites than these, providers excepted; and takes that back. */
  readonly refuseStrangers: (tabId: number, known: readonly string[]) => Promise<void>;
  readonly allowStrangers: (tabId: number) => Promise<void>;
  /** The browser did not take the rule, or did not give it back. */
  readonly failed: (error: unknown) => void;
  /** Makes it part of what is known of the page, and has it judged. */
  readonly found: (tabId: number, sent: SentFacts) => Promise<unknown>;
}

/** Frames of a page that take a card number and are no provider's own; null when there are none, and nothing to guard. */
export function cardFrames(evidence: Evidence): { readonly site: string; readonly frameIds: readonly number[] } | null {
  const address = valueOf(evidence.address);
  const page = valueOf(evidence.page);
  if (address === null || page === null || valueOf(evidence.merchant)?.relation === 'reached-from') return null;
  const frames = page.fields.filter(({ role }) => role === 'pan').flatMap(({ frame }) => page.frames[frame] ?? []);
  const frameIds = [...new Set(frames.filter(({ psp }) => psp === null).map(({ id }) => id))];
  return frameIds.length === 0 ? null : { site: siteName(address), frameIds };
}

/** A browser that has not taken a rule so many times will not, on this page. */
const MOST_FAILURES = 5;

/** A few characters are a ping; a number is not hidden in less. */
const LEAST_BODY = 12;

/**
 * Watches what card pages send, and only them, and only while they are open. Bodies are read here and go no further; the number and its
 * hashes stay in the page's own script, which answers yes or no.
 */
export function createLeakGuard(deps: LeakDeps) {
  const guarded = new Map<number, GuardedTab>();
  let watching: { readonly stop: () => void } | null = null;

  const listen = (): void => {
    if (guarded.size > 0) watching ??= deps.watch(judge);
    else {
      watching?.stop();
      watching = null;
    }
  };

  async function keep(next: GuardedTab): Promise<void> {
    guarded.set(next.tabId, next);
    listen();
    await deps.save(next);
  }

  const wantsRefusal = (tab: GuardedTab | null): boolean => tab?.risky === true && tab.typed;

  async function allow(tabId: number): Promise<void> {
    await deps.allowStrangers(tabId).catch(deps.failed);
  }

  async function refuse(tab: GuardedTab): Promise<void> {
    const taken = await deps.refuseStrangers(tab.tabId, tab.seen).then(() => true, (error: unknown) => { deps.failed(error); return false; });
    const now = guarded.get(tab.tabId) ?? null;
    if (now === null || !wantsRefusal(now)) {
      // The page was left, or the shopper went on, while the browser was asked.
      if (taken) await allow(tab.tabId);
    } else await keep({ ...now, refused: taken, failures: now.failures + (taken ? 0 : 1) });
  }

  /**
   * Keeps what is known of the tab; the refusal stands exactly while the page is risky and a number was typed into it. A rule that the
   * browser did not take is tried again whenever the page or the judgement speaks: until it stands, strangers are only watched.
   */
  async function keepWithRefusal(before: GuardedTab | null, next: GuardedTab): Promise<void> {
    const wanted = wantsRefusal(next);
    await keep(wanted ? next : { ...next, refused: false });
    if (wanted && !next.refused && next.failures < MOST_FAILURES) await refuse(next);
    if (!wanted && wantsRefusal(before)) await allow(next.tabId);
  }

  async function carriesNumber(tab: GuardedTab, { url, body }: SentRequest): Promise<boolean> {
    const text = `${new URL(url).pathname}${new URL(url).search}\n${body ?? ''}`;
    for (const [frameId, salt] of Object.entries(tab.frames)) {
      const hashes = hashesOf(text, salt);
      if (hashes.length > 0 && await deps.ask(tab.tabId, Number(frameId), hashes).catch(() => false)) return true;
    }
    return false;
  }

  /** True when the number itself is on its way to somebody who has no business with it. */
  async function judge(request: SentRequest): Promise<boolean> {
    const tab = guarded.get(request.tabId);
    if (tab?.typed !== true) return false;
    const address = URL.canParse(request.url) ? new URL(request.url) : null;
    const site = address === null ? null : siteOf(address.origin);
    if (address === null || site === null || site.name === tab.site || deps.isProvider(site.host)) return false;
    if (await carriesNumber(tab, request)) {
      await deps.found(tab.tabId, { to: site.name, what: 'number' });
      return true;
    }
    const speaks = request.method !== 'GET' && (request.body === null || request.body.length >= LEAST_BODY);
    if (!speaks || tab.seen.includes(site.name) || tab.spokenTo.includes(site.name)) return false;
    await keep({ ...tab, spokenTo: [...tab.spokenTo, site.name] });
    await deps.found(tab.tabId, { to: site.name, what: 'unknown' });
    return false;
  }

  return {
    /** These frames take card numbers for the page of this site; `risky`: the shopper is being warned of it. */
    arm: async (tabId: number, site: string, frameIds: readonly number[], risky: boolean): Promise<void> => {
      const before = guarded.get(tabId) ?? await deps.load(tabId);
      const known = before?.site === site ? before : { tabId, site, frames: {}, seen: [], typed: false, spokenTo: [], risky, refused: false, failures: 0 };
      const waits = wantsRefusal(known) && !known.refused;
      if (known !== before || known.risky !== risky || waits) await keepWithRefusal(before, { ...known, risky });
      await deps.inject(tabId, frameIds);
    },
    /** A frame's guard speaks: its salt, and whether a number was typed into it. */
    heard: async (tabId: number, frameId: number, said: { salt: string; hosts: readonly string[]; typed: boolean }): Promise<void> => {
      const before = guarded.get(tabId) ?? await deps.load(tabId);
      if (before === null) return;
      // Whoever first appears after the number was typed is new, also to a script that is asked again.
      const sites = before.typed ? [] : said.hosts.flatMap((host) => siteOf(`https://${host}`)?.name ?? []);
      await keepWithRefusal(before, { ...before, frames: { ...before.frames, [frameId]: said.salt }, seen: [...new Set([...before.seen, ...sites])], typed: before.typed || said.typed });
    },
    drop: async (tabId: number): Promise<void> => {
      const before = guarded.get(tabId) ?? await deps.load(tabId);
      guarded.delete(tabId);
      listen();
      await deps.remove(tabId);
      if (wantsRefusal(before)) await allow(tabId);
    },
    /** After a new start of the worker. */
    resume: async (): Promise<void> => {
      for (const tab of await deps.loadAll()) if (!guarded.has(tab.tabId)) guarded.set(tab.tabId, tab);
      listen();
    },
  };
}

export type LeakGuard = ReturnType<typeof createLeakGuard>;
