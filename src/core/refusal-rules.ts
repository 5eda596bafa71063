/**
 * Rules that keep a page from sending anything while a hold stands, for declarativeNetRequest sessions. They hold while the
 * worker sleeps, and a page cannot take them off; what it tries meanwhile ends in a network error.
 */

export interface RefusalRule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly tabIds?: readonly number[];
    readonly excludedTabIds?: readonly number[];
    readonly initiatorDomains?: readonly string[];
    readonly excludedInitiatorDomains?: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly requestMethods?: readonly ['post'];
    readonly domainType?: 'thirdParty';
    readonly regexFilter?: string;
    readonly resourceTypes?: readonly string[];
    readonly excludedResourceTypes?: readonly string[];
  };
  readonly action: { readonly type: 'block' } | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
}

/** Below the rule that lets one listed host through in one tab, above the lists' own. */
const PRIORITY = 50;

/** What loads as part of a page. Everything else (fetch, XHR, beacon, ping, WebSocket, whatever a browser adds) is script talking. */
const LOADED = ['image', 'media', 'font', 'stylesheet', 'script', 'object', 'sub_frame'] as const;

/** Ids of one tab follow each other from `first`; this many are reserved. */
export const REFUSALS_PER_TAB = 8;

/**
 * On a page that called for caution, once a card number was typed: its scripts speak to no site that had no part in it before, by
 * fetch, XHR, beacon or WebSocket, nor does it post into a frame of one. `known`: registrable domains that had, and payment providers,
 * whose own frames speak to whom they like. What the page loads, and what it tells its own site, goes on.
 */
export function strangerRules(first: number, tabId: number, known: readonly string[]): RefusalRule[] {
  const strangers = { tabIds: [tabId], domainType: 'thirdParty', excludedRequestDomains: known, excludedInitiatorDomains: known } as const;
  return [
    { id: first, priority: PRIORITY, condition: { ...strangers, excludedResourceTypes: ['main_frame', ...LOADED] }, action: { type: 'block' } },
    { id: first + 1, priority: PRIORITY, condition: { ...strangers, resourceTypes: ['sub_frame'], requestMethods: ['post'] }, action: { type: 'block' } },
  ];
}

/**
 * `host` is the paying page's, or null on a payment provider's page, which other tabs use for honest shops. `heldPage` is the full
 * address of the page that a navigation carrying data ends on; the refused address follows its `#`.
 *
 * Refused: all script-driven requests of the tab, first party included, and those of the site's own service worker (they belong to no
 * tab); further resources of other sites, or with a query, by which an image carries what was typed; frames and windows that are posted
 * to. A navigation that posts or carries a query becomes `heldPage`, from where the way back leads to the page as it was.
 */
export function refusalRules(first: number, tabId: number, host: string | null, heldPage: string): RefusalRule[] {
  const here = { tabIds: [tabId] };
  const block = { type: 'block' } as const;
  const hold = { type: 'redirect', redirect: { regexSubstitution: `${heldPage}#\\0` } } as const;
  const rules: Omit<RefusalRule, 'id' | 'priority'>[] = [
    { condition: { ...here, excludedResourceTypes: ['main_frame', ...LOADED] }, action: block },
    { condition: { ...here, resourceTypes: LOADED, domainType: 'thirdParty' }, action: block },
    { condition: { ...here, resourceTypes: LOADED, regexFilter: '^https?://[^?#]*\\?' }, action: block },
    { condition: { ...here, resourceTypes: ['sub_frame'], requestMethods: ['post'] }, action: block },
    { condition: { ...here, resourceTypes: ['main_frame'], requestMethods: ['post'], regexFilter: '^https?://.*' }, action: hold },
  ];
  if (host !== null) {
    const said = { initiatorDomains: [host] };
    rules.push(
      { condition: { ...here, ...said, resourceTypes: ['main_frame'], regexFilter: '^https?://[^?#]*\\?.*' }, action: hold },
      { condition: { tabIds: [-1], ...said, excludedResourceTypes: ['main_frame', ...LOADED] }, action: block },
      { condition: { excludedTabIds: [tabId], ...said, resourceTypes: ['main_frame'], requestMethods: ['post'] }, action: block },
    );
  }
  return rules.map((rule, index) => ({ id: first + index, priority: PRIORITY, ...rule }));
}
