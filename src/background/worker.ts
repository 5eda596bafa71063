import { checks } from '../checks/registry';
import { encodeEvidence } from '../core/codec';
import { valueOf } from '../core/evidence';
import type { SettingKey } from '../core/settings/table';
import { assessmentKey, type StoredAssessment } from '../core/stored-assessment';
import { t } from '../i18n/t';
import { toPage } from '../messaging/send';
import { createServer } from '../messaging/serve';
import { onAlarm } from '../platform/alarms';
import { setBadge } from '../platform/badge';
import { certificatesAvailable, dropCertificate, takeCertificate, watchCertificates } from '../platform/certificates';
import { openDecision } from '../platform/decision-page';
import { blockChosen } from '../platform/dnr';
import { createEgress, egressLog, forgetSent, readPackaged } from '../platform/egress';
import { watchLinkMenu } from '../platform/link-menu';
import { answerOwnAddresses } from '../platform/own-rules';
import { openOwnPage } from '../platform/own-page';
import { closeStorageToPages, isIncognito, openTabs, serveMessages, urlOfTab, watchTabs, type TopCommit } from '../platform/events';
import { openJournal } from '../platform/journal-store';
import { hasSiteAccess } from '../platform/read';
import { watchBodies } from '../platform/request-bodies';
import { rdapServices, sessionNames } from '../platform/registration-store';
import { ownIdentity } from '../platform/runtime';
import { allowInTab, dropTabRule } from '../platform/session-rules';
import { allowRequests, allowStrangers, refuseRequests, refuseStrangers } from '../platform/refusals';
import { onPolicyChanged, ownSettings, readSettings, resetSettings, writeSettings } from '../platform/settings';
import * as stage from '../platform/stage';
import { readSession, removeFromSession, sessionTable } from '../platform/tab-records';
import { askRegistration, wantsRegistration, type AskRegistrationDeps } from './ask-registration';
import { dropBypass, grantBypass, isBypassed } from './bypass';
import { createChooser } from './choose-shops';
import { createChosenHosts } from './chosen-hosts';
import { decide, type DecideDeps } from './decide';
import { judgeDemo } from './demo';
import { fetchImprint, type FetchImprintDeps } from './fetch-imprint';
import { gather, type Sources } from './gather';
import { againEverywhere, extensionHandlers, pageHandlers, type HandlerDeps } from './handlers';
import { judgeAddress } from './judge-address';
import { createLanes } from './lane';
import { disclosureTables } from '../knowledge/disclosure-reading';
import { nameIndex } from '../knowledge/name-index';
import { cardOf } from './merchant-card';
import { disclosuresOf, forgetDisclosures, keepDisclosures, keptDisclosures, mayFetch } from './merchant-disclosures';
import { askForReading } from './merchant-reading';
import { forget, historyOf, memoryDamaged, ownMerchants, rememberChoices, rememberDecision, rememberPayment, rememberTraits, rememberVisit, rememberWarning, rememberedMerchants, startMemory } from './memory';
import { cardFrames, createLeakGuard, type GuardedTab } from './leak-guard';
import { createLists, LIST_ALARM } from './lists';
import { createRegistrations, type Answer } from './registration';
import { organisationAnswer, withoutOverruledTrust } from './organisation-hosts';
import { pausedUntil, setPause } from './pause';
import { isWarning } from '../core/action';
import { judgeOwn } from '../core/domain/own-names';
import { isProvider, providerHosts, pspOfHost, readFrames } from './read-frames';
import { remember } from './remember';
import { selfTestAnswer } from './self-test';
import { dropLostTabs } from './lost-tabs';
import { shopperCountry } from './shopper-country';
import type { TabRecord } from './tab-record';
import { createTables } from './tables';
import { askVies } from './vies';
import { createWatch } from './watch-tab';

const isWeb = (url: string): boolean => url.startsWith('http://') || url.startsWith('https://');
const nowText = (): string => new Date().toISOString();

/** Names the module and the kind of error, never an address. */
const report = (where: string) => (error: unknown): void => console.error(`paylight: ${where}: ${error instanceof Error ? error.name : 'error'}`);

const mayAsk = async (key: SettingKey): Promise<boolean> => (await readSettings()).values[key] === true;

/** Wires the worker. Must run in the first tick: an event that woke the worker is lost to a listener registered later. */
export function createWorker(): void {
  const records = sessionTable<TabRecord>('tab');
  const openers = sessionTable<number>('opener');
  const journal = openJournal(nowText);
  const journalled = (draft: Parameters<typeof journal.append>[0]): Promise<void> => journal.append(draft).catch(report('journal'));
  const tables = createTables(readPackaged);
  const tablesReady = (): Promise<void> => tables.ready().catch(report('tables'));
  const egress = createEgress(mayAsk, nowText);
  const lists = createLists({
    egress, tables: tables.ready,
    updatesAllowed: async () => (await readSettings()).values['lists.update'],
    organisation: async () => {
      const { values } = await readSettings();
      return { lists: values['lists.sources'], hours: values['lists.hours'] };
    },
    damaged: (what) => void journalled({ kind: 'repair', merchant: null, summary: `list store: ${what}` }),
    changed: () => void openTabs().then((ids) => Promise.all(ids.map((id) => watch.again(id)))).catch(report('lists')),
  });
  const registrations = createRegistrations({
    egress, clock: Date.now, answers: sessionNames<Answer>('registered'), services: rdapServices, alwaysAllowed: () => mayAsk('lookups.registration'),
  });
  const lane = createLanes(report('tab'));

  const sources: Sources = {
    tables: tablesReady,
    disclosuresOf, readFrames, pspOfHost, registrationOf: (address, incognito) => registrations.of(address, incognito), shopperCountry, certificatesAvailable: certificatesAvailable(),
    lookUp: async (host) => selfTestAnswer(host, nowText()) ?? organisationAnswer(host, (await readSettings()).values, t('list_source_organisation'), nowText()) ?? lists.lookup(host),
    lookUpPopular: lists.lookUpPopular,
    historyOf: async (domain, now, incognito) => {
      const { values } = await readSettings();
      return withoutOverruledTrust(await historyOf(domain, now, incognito, values['memory.enabled']), domain, values);
    },
    ownLike: async (address, incognito) => {
      if (!(await readSettings()).values['memory.enabled']) return [];
      const found = judgeOwn(address, await ownMerchants(incognito), nameIndex());
      return found === null ? [] : [found.target];
    },
  };
  const isRemembered = async (domain: string): Promise<boolean> => (await rememberedMerchants())[domain] !== undefined;
  const readAssessment = async (tabId: number): Promise<StoredAssessment | null> => await readSession(assessmentKey(tabId)) as StoredAssessment | null;

  const dropTab = async (tabId: number, keys: readonly string[]): Promise<void> => void await Promise.all([records.remove(tabId), dropCertificate(tabId), allowRequests(tabId), removeFromSession([...keys])]);
  const watch = createWatch({
    sources, checks, lane,
    now: nowText,
    isBypassed: (tabId, domain) => isBypassed(tabId, domain, Date.now()),
    pausedUntil: (domain) => pausedUntil(domain, Date.now()),
    loadRecord: records.get,
    loadAllRecords: records.all,
    saveRecord: (record, also) => records.set(record.tabId, record, also),
    dropTab,
    takeCertificate, isIncognito,
    openerOf: openers.get,
    mayRead: stage.mayRead,
    injectCollector: stage.injectCollector,
    framesOf: stage.framesOf,
    reading: {
      tables: disclosureTables, pspOfHost,
      ask: (record) => askForReading(record, {
        tables: disclosureTables, pspOfHost,
        isRemembered,
        read: (tabId, whole) => stage.readDisclosures(tabId, toPage('imprint/read', { whole })),
      }).catch(report('reading')),
    },
    stage: { ...stage, setBadge, refuseRequests, allowRequests },
    goBack: stage.goBack,
    letThrough: async (tabId, url) => {
      await allowInTab(tabId, new URL(url).hostname);
      await stage.navigate(tabId, url);
    },
    notesEnabled: async () => (await readSettings()).values['note.enabled'],
    onSettled: async (judged, before) => {
      const taking = cardFrames(judged.evidence);
      if (taking !== null) await guard.arm(judged.record.tabId, taking.site, taking.frameIds, isWarning(judged.assessment.action)).catch(report('guard'));
      if (wantsRegistration(judged.evidence)) void askRegistration(judged.record.tabId, 'lookups.registration', registrationDeps).catch(report('registration'));
      await remember(judged, before, {
        memoryEnabled: () => mayAsk('memory.enabled'), rememberVisit, rememberPayment, rememberTraits, rememberWarning, isRemembered, keepDisclosures, journal: journalled,
      }).catch(report('memory'));
      void fetchImprint(judged.record.tabId, judged.record.incognito, judged.evidence, imprintDeps).catch(report('imprint'));
    },
    later: (milliseconds, job) => { setTimeout(job, milliseconds); },
  });

  const imprintDeps: FetchImprintDeps = {
    egress, tables: disclosureTables, mayFetch, keep: keepDisclosures, again: watch.again,
    // What was fetched is remembered with the merchant, or not fetched at all.
    allowed: async () => await mayAsk('lookups.imprint') && await mayAsk('memory.enabled'),
  };
  const registrationDeps: AskRegistrationDeps = { loadRecord: records.get, registrations, again: watch.again };

  const guardedTabs = sessionTable<GuardedTab>('guarded');
  const guard = createLeakGuard({
    load: guardedTabs.get, loadAll: guardedTabs.all, save: (tab) => guardedTabs.set(tab.tabId, tab), remove: guardedTabs.remove,
    inject: stage.injectGuard,
    ask: async (tabId, frameId, hashes) => (await stage.askFrame(tabId, frameId, toPage('guard/ask', { hashes })) as { known?: unknown } | null)?.known === true,
    isProvider, watch: watchBodies, allowStrangers,
    refuseStrangers: (tabId, known) => refuseStrangers(tabId, [...new Set([...known, ...providerHosts()])]),
    failed: report('refusal'), found: (tabId, sent) => watch.sent(tabId, sent),
  });

  const syncChosen = createChosenHosts({ values: async () => (await readSettings()).values, merchants: rememberedMerchants, block: blockChosen });
  const chosen = async (): Promise<void> => {
    await syncChosen().catch(report('chosen hosts'));
    await againEverywhere({ openTabs, watch });
  };
  const chooser = createChooser({ values: async () => (await readSettings()).values, remember: (choices) => rememberChoices(choices, nowText()), journal: journalled });

  const caughtUp = (tabId: number): Promise<unknown> => lane(tabId, () => Promise.resolve());
  const decideDeps: DecideDeps = {
    caughtUp,
    loadRecord: records.get, readAssessment,
    grantBypass: (tabId, domain) => grantBypass(tabId, domain, Date.now()),
    allowHost: allowInTab,
    rememberDecision: async (domain, decision) => {
      await rememberDecision(domain, nowText(), decision);
      await syncChosen().catch(report('chosen hosts'));
    },
    proceedAllowed: async () => (await readSettings()).values['interstitial.proceed'],
    journal: journalled,
    navigate: stage.navigate, goBack: stage.goBack, newTabUrl: stage.newTabUrl(),
    rememberWarning: async (domain, reasons) => {
      if ((await readSettings()).values['memory.enabled']) await rememberWarning(domain, nowText(), reasons);
    },
    again: watch.again,
    endHold: (tabId, submit) => stage.tellHold(tabId, toPage('hold/end', { submit })),
  };

  const handlerDeps: HandlerDeps = {
    watch, guard, lists, journal, openTabs, readAssessment, egressLog, readSettings, ownSettings, writeSettings, resetSettings,
    pause: async (tabId, on) => {
      const { values } = await readSettings();
      const assessment = await readAssessment(tabId);
      const domain = assessment?.merchant ?? assessment?.registrableDomain ?? null;
      if (domain === null || (on && !values['interstitial.proceed'])) return false;
      await setPause(domain, on, Date.now());
      return true;
    },
    caughtUp,
    decide: (tabId, decision) => decide(tabId, decision, decideDeps),
    loadRecord: records.get,
    evidenceLine: async (tabId) => {
      const record = await records.get(tabId);
      return record === null ? '' : `{"evidence":${encodeEvidence(await gather(record, sources, nowText()))}}`;
    },
    limits: async () => {
      const limited: string[] = [];
      if (!await hasSiteAccess()) limited.push('permission-missing');
      if (memoryDamaged()) limited.push('store-corrupt');
      const answer = await lists.lookup('paylight.invalid');
      // A list that is lost has a line of its own, with its name.
      if (answer.answer === 'unavailable' && answer.reason !== 'lost') limited.push(answer.reason);
      return { limited: [...new Set(limited)], lostLists: await lists.lost() };
    },
    judgeAddress: (address) => judgeAddress(address, sources, checks, nowText()),
    judgeDemo: async (shop) => {
      await tablesReady();
      return judgeDemo(shop, checks);
    },
    merchants: rememberedMerchants, keptDisclosures,
    forget: async (domain) => {
      await Promise.all([forget(domain, nowText()), forgetSent(domain), forgetDisclosures(domain)]);
    },
    chooser, chosen,
    merchantCard: async (tabId) => {
      const record = await records.get(tabId);
      return record === null ? { card: null, origin: null } : cardOf(await gather(record, sources, nowText()));
    },
    askVies: async (tabId, number) => {
      const record = await records.get(tabId);
      if (record === null || record.incognito) return 'not-applicable';
      return askVies(number, valueOf((await gather(record, sources, nowText())).disclosures), egress);
    },
    askRegistration: (tabId) => askRegistration(tabId, 'asked-now', registrationDeps),
    leave: (tabId) => decide(tabId, 'leave', decideDeps),
    openDecision,
    sayPaused: (tabId) => stage.tellNote(tabId, toPage('note/paused', {})),
  };

  const server = createServer({ page: pageHandlers(handlerDeps), extension: extensionHandlers(handlerDeps) }, ownIdentity(), (name, error) => report(name)(error));
  serveMessages((message, sender) => server(message, sender));
  watchCertificates(report('certificates'));

  // Enters the tab's lane in the event's own tick, so that nothing the new page says can overtake its commit.
  const commit = async (event: TopCommit): Promise<void> => {
    void guard.drop(event.tabId).catch(report('guard'));
    const arrival = { referrer: null, transition: event.transition, redirects: event.redirects };
    const common = { tabId: event.tabId, documentId: event.documentId, arrival };
    if (stage.isInterstitial(event.url)) {
      const address = stage.stoppedAddress(event.url);
      if (stage.isHeld(event.url)) await watch.heldBefore(event.tabId);
      else if (address !== null) await watch.stoppedBefore({ ...common, documentId: null, url: address });
    } else if (isWeb(event.url)) await watch.commit({ ...common, url: event.url });
    else {
      await watch.closed(event.tabId);
      await setBadge(event.tabId, 'unknown', false);
    }
  };

  const dropRest = (tabId: number): Promise<unknown> => Promise.all([guard.drop(tabId), openers.remove(tabId), dropBypass(tabId), dropTabRule(tabId)]);
  const menu = watchLinkMenu(report('menu'));
  const welcome = async (): Promise<void> => {
    if ((await readSettings()).values['welcome.show']) await openOwnPage('src/ui/welcome/index.html');
  };

  // What an organisation no longer blocks goes then at the latest: its end may have been learnt with nobody told of it.
  onAlarm({ [LIST_ALARM]: () => void Promise.all([lists.start(), syncChosen()]).catch(report('lists')) });
  watchTabs({
    committed: (event) => void commit(event).catch(report('commit')),
    domReady: (tabId, url) => { if (isWeb(url)) void watch.domReady(tabId); },
    opened: (tabId, openerTabId) => void openers.set(tabId, openerTabId).catch(report('opener')),
    closed: (tabId) => void Promise.all([watch.closed(tabId), dropRest(tabId)]).catch(report('close')),
    accessChanged: () => void openTabs().then((ids) => Promise.all(ids.map((id) => watch.accessChanged(id)))).catch(report('access')),
    started: () => void Promise.all([lists.start(), answerOwnAddresses(), syncChosen(), menu.install()]).catch(report('start')),
    installed: (first) => {
      void Promise.all([startMemory(nowText()), lists.start(), answerOwnAddresses(), syncChosen(), menu.install()]).catch(report('install'));
      if (first) void welcome().catch(report('welcome'));
    },
  });
  onPolicyChanged(() => void Promise.all([chosen(), lists.start()]).catch(report('policy')));
  void closeStorageToPages().catch(report('storage'));
  void guard.resume().catch(report('guard'));
  void watch.resume().catch(report('resume'));
  void dropLostTabs({
    loadAllRecords: records.all, urlOf: urlOfTab, isPage: (url) => isWeb(url) || stage.isInterstitial(url), mayRead: stage.mayRead, lane,
    closed: (tabId) => Promise.all([dropTab(tabId, [assessmentKey(tabId)]), dropRest(tabId)]),
    left: (tabId) => Promise.all([dropTab(tabId, [assessmentKey(tabId)]), guard.drop(tabId), setBadge(tabId, 'unknown', false)]),
  }).catch(report('lost tabs'));
}
