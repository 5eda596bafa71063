import type { FeedSource, SetSource } from '../core/list/source';
import type { ListKind, ListStatus } from '../core/list/status';
import type { Disclosures } from '../core/merchant/disclosures';
import { shopsFile } from '../core/merchant/shops-file';
import { readSettingsFile, settingsFile } from '../core/settings/file';
import { isSettingKey, type ResolvedSettings, type SettingKey } from '../core/settings/table';
import type { StoredAssessment } from '../core/stored-assessment';
import type { EgressEntry } from '../platform/egress';
import type { Journal } from '../platform/journal-store';
import type { ExtensionHandlers, PageHandlers } from '../messaging/serve';
import type { AskOutcome } from './registration';
import type { Decision, Limits } from '../messaging/protocol';
import type { Chooser } from './choose-shops';
import { addedFeed, addedSet } from './list-added';
import type { RememberedMerchant } from './memory';
import type { LeakGuard } from './leak-guard';
import { isOrganisations } from './organisation-lists';
import type { CardAnswer } from './merchant-card';
import type { TabRecord } from './tab-record';
import type { ViesOutcome } from './vies';
import type { Watch } from './watch-tab';

export interface ListPort {
  importFile(name: string, bytes: Uint8Array<ArrayBuffer>, kind: ListKind): Promise<{ entries: number; refused: number }>;
  status(): Promise<readonly ListStatus[]>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** Both resolve with the id under which the list is known from then on. */
  addSource(source: FeedSource, kind: ListKind): Promise<string>;
  addSet(set: SetSource, kind: ListKind): Promise<string>;
  update(options: { readonly force: true } | { readonly only: string }): Promise<void>;
}

export interface HandlerDeps {
  readonly watch: Watch;
  readonly guard: LeakGuard;
  readonly lists: ListPort;
  readonly journal: Journal;
  /** Resolves when all that the browser has told of this tab so far is carried out. */
  readonly caughtUp: (tabId: number) => Promise<unknown>;
  readonly decide: (tabId: number, decision: Decision) => Promise<boolean>;
  readonly loadRecord: (tabId: number) => Promise<TabRecord | null>;
  readonly openTabs: () => Promise<readonly number[]>;
  readonly readAssessment: (tabId: number) => Promise<StoredAssessment | null>;
  /** The tab's evidence as one redacted line for the terminal; empty when there is none. */
  readonly evidenceLine: (tabId: number) => Promise<string>;
  readonly limits: () => Promise<Limits>;
  readonly judgeAddress: (address: string) => Promise<StoredAssessment | null>;
  readonly judgeDemo: (shop: string) => Promise<{ assessment: StoredAssessment; line: string } | null>;
  readonly egressLog: () => Promise<readonly EgressEntry[]>;
  readonly merchants: () => Promise<Readonly<Record<string, RememberedMerchant>>>;
  readonly keptDisclosures: () => Promise<Readonly<Record<string, Disclosures>>>;
  readonly forget: (domain: string | null) => Promise<void>;
  readonly chooser: Chooser;
  /** The shopper's own blocks may be others now: what the browser stops before load follows, and everything is judged again. */
  readonly chosen: () => Promise<void>;
  readonly merchantCard: (tabId: number) => Promise<CardAnswer>;
  readonly askVies: (tabId: number, number: string) => Promise<ViesOutcome>;
  readonly readSettings: () => Promise<ResolvedSettings>;
  readonly askRegistration: (tabId: number) => Promise<AskOutcome>;
  readonly ownSettings: () => Promise<Readonly<Partial<Record<SettingKey, unknown>>>>;
  readonly writeSettings: (wanted: Readonly<Partial<Record<SettingKey, unknown>>>) => Promise<readonly SettingKey[]>;
  readonly resetSettings: () => Promise<boolean>;
  readonly pause: (tabId: number, on: boolean) => Promise<boolean>;
  readonly leave: (tabId: number) => Promise<unknown>;
  readonly openDecision: (tabId: number) => Promise<unknown>;
  readonly sayPaused: (tabId: number) => Promise<unknown>;
}

export class RefusedError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'RefusedError';
  }
}

/** Everything judged so far is judged again, because what it rests on has changed. */
export async function againEverywhere(deps: Pick<HandlerDeps, 'openTabs' | 'watch'>): Promise<void> {
  await Promise.all((await deps.openTabs()).map((tabId) => deps.watch.again(tabId)));
}

/** What was done to the lists, for the journal; storage that is full takes no line and undoes nothing. */
async function noted(deps: HandlerDeps, summary: string): Promise<void> {
  await deps.journal.append({ kind: 'list', merchant: null, summary }).catch(() => undefined);
}

/** What is remembered, as our own pages and files have it. */
const shopsOf = (merchants: Readonly<Record<string, RememberedMerchant>>) =>
  Object.entries(merchants).map(([domain, { lastSeen: _last, ...kept }]) => ({ domain, note: '', ...kept }));

/** The same with the rest that is kept of each: its last day, and what its pages were read to say. */
const withWords = (merchants: Readonly<Record<string, RememberedMerchant>>, said: Readonly<Record<string, Disclosures>>): readonly object[] =>
  shopsOf(merchants).map((shop) => {
    const kept = said[shop.domain];
    const says = kept === undefined ? {} : {
      says: [...kept.items.map(({ kind, value }) => ({ kind, value })), ...kept.numbers.map(({ scheme, value }) => ({ kind: scheme, value }))],
    };
    return { ...shop, lastSeen: merchants[shop.domain]?.lastSeen, ...says };
  });

export function pageHandlers(deps: HandlerDeps): PageHandlers {
  return {
    'page/sentinel': async (look, sender) => {
      if (!sender.prerendered) await deps.watch.sentinel(sender, look);
      return null;
    },
    'page/report': async (report, sender) => {
      if (!sender.prerendered) await deps.watch.report(sender, report);
      return null;
    },
    'page/disclosures': async (report, sender) => {
      if (!sender.prerendered) await deps.watch.disclosed(sender, report);
      return null;
    },
    'page/note': async ({ event }, sender) => {
      // Only what lowers risk may come from a page: leaving, or looking at the popup.
      if (event === 'leave') await deps.leave(sender.tabId);
      if (event === 'decide') await deps.openDecision(sender.tabId);
      if (event === 'failed') await deps.watch.noteFailed(sender);
      return null;
    },
    'page/guard': async (said, { tabId, frameId }) => {
      await deps.guard.heard(tabId, frameId, said);
      return null;
    },
    'page/held': async (_request, sender) => {
      const held = await deps.watch.held(sender);
      if (held) {
        if (sender.frameId !== 0) await deps.sayPaused(sender.tabId);
        await deps.openDecision(sender.tabId);
      }
      return { held };
    },
  };
}

export function extensionHandlers(deps: HandlerDeps): ExtensionHandlers {
  return {
    'ui/decide': async ({ tabId, decision }) => ({ done: await deps.decide(tabId, decision) }),
    'ui/evidence': async ({ tabId }) => ({ line: await deps.evidenceLine(tabId) }),
    'ui/assess-again': async ({ tabId }) => { await deps.watch.again(tabId); return null; },
    'ui/stopped': async ({ tabId }) => {
      await deps.caughtUp(tabId);
      const record = await deps.loadRecord(tabId);
      return record?.stopped === true
        ? { assessment: await deps.readAssessment(tabId), address: record.url }
        : { assessment: null, address: null };
    },
    'ui/limits': () => deps.limits(),
    'ui/own-note': async ({ tabId }) => {
      const [assessment, merchants] = await Promise.all([deps.readAssessment(tabId), deps.merchants()]);
      const domain = assessment?.merchant ?? assessment?.registrableDomain ?? null;
      return { note: domain !== null && Object.hasOwn(merchants, domain) ? merchants[domain]?.note ?? '' : '' };
    },
    'ui/check-address': async ({ address }) => ({ assessment: await deps.judgeAddress(address) }),
    'ui/demo': ({ shop }) => deps.judgeDemo(shop),
    'ui/lists': async () => ({ lists: await deps.lists.status() }),
    'ui/list-import': async ({ name, text, kind = 'threats' }) => {
      const result = await deps.lists.importFile(name, new TextEncoder().encode(text), kind);
      await noted(deps, `imported ${name}: ${result.entries} entries`);
      await againEverywhere(deps);
      return { entries: result.entries, refused: result.refused };
    },
    'ui/list-add': async ({ kind = 'threats', ...request }) => {
      const source = addedFeed(request);
      const set = addedSet(request);
      const id = set !== null ? await deps.lists.addSet(set, kind) : source !== null ? await deps.lists.addSource(source, kind) : null;
      if (id === null) throw new RefusedError(request.address);
      await noted(deps, `added ${request.name}`);
      await deps.lists.update({ only: id });
      const list = (await deps.lists.status()).find((one) => one.id === id);
      return { id, entries: list?.entries ?? 0, problem: list?.problem ?? null };
    },
    'ui/list-enable': async ({ id, enabled }) => { await deps.lists.setEnabled(id, enabled); await againEverywhere(deps); return null; },
    'ui/list-remove': async ({ id }) => {
      // What an organisation wants consulted is not the person's to take away.
      if (isOrganisations(id)) throw new RefusedError(id);
      await deps.lists.remove(id);
      await againEverywhere(deps);
      return null;
    },
    'ui/lists-update': async () => { await deps.lists.update({ force: true }); return null; },
    'ui/journal': ({ limit }) => deps.journal.recent(limit),
    'ui/egress': async () => ({ requests: await deps.egressLog() }),
    'ui/merchants': async () => ({
      merchants: shopsOf(await deps.merchants()),
    }),
    'ui/merchant-choose': async ({ address, decision, note }) => {
      const domain = await deps.chooser.choose(address, decision, note);
      if (domain !== null) await deps.chosen();
      return { domain };
    },
    'ui/merchants-export': async () => ({
      text: shopsFile(withWords(await deps.merchants(), await deps.keptDisclosures())),
    }),
    'ui/merchants-import': async ({ text }) => {
      const done = await deps.chooser.take(text);
      if (done !== null) await deps.chosen();
      return done;
    },
    'ui/merchant-forget': async ({ domain }) => { await deps.forget(domain); await deps.chosen(); return null; },
    'ui/registration-ask': async ({ tabId }) => ({ outcome: await deps.askRegistration(tabId) }),
    'ui/merchant-card': ({ tabId }) => deps.merchantCard(tabId),
    'ui/vies-ask': async ({ tabId, number }) => ({ outcome: await deps.askVies(tabId, number) }),
    'ui/settings': async () => {
      const { values, locked, refusedPolicy } = await deps.readSettings();
      return { values, locked, refusedPolicy };
    },
    'ui/settings-export': async () => ({ text: settingsFile(await deps.ownSettings()) }),
    'ui/settings-import': async ({ text }) => {
      const file = readSettingsFile(text);
      if (file === null) return null;
      const locked = await deps.writeSettings(file.values);
      await againEverywhere(deps);
      return { taken: Object.keys(file.values).length - locked.length, refused: [...file.refused, ...locked] };
    },
    'ui/settings-reset': async () => {
      if (!await deps.resetSettings()) throw new RefusedError('options locked');
      await againEverywhere(deps);
      return null;
    },
    'ui/pause': async ({ tabId, on }) => {
      const done = await deps.pause(tabId, on);
      if (done) await againEverywhere(deps);
      return { done };
    },
    'ui/setting-set': async ({ key, value }) => {
      if (!isSettingKey(key) || (await deps.writeSettings({ [key]: value })).length > 0) throw new RefusedError(key);
      await againEverywhere(deps);
      return null;
    },
  };
}
