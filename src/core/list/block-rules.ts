/**
 * Rules that stop listed hosts before anything loads, for declarativeNetRequest. One rule holds any number of domains, and
 * `requestDomains` covers subdomains as list entries do.
 */

export interface BlockRule {
  readonly id: number;
  readonly priority: number;
  readonly condition: {
    readonly regexFilter?: string;
    readonly requestDomains: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly resourceTypes: readonly ('main_frame' | 'sub_frame')[];
  };
  readonly action:
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } }
    | { readonly type: 'block' };
}

/** Ids that belong to the lists; others may use any other id. */
export const BLOCK_RULE_IDS = [1, 2, 3] as const;

/** One rule of this many domains loads in about a second; the strongest sources come first. */
export const MAX_BLOCKED_HOSTS = 300_000;

/**
 * `interstitial` is the full address of the page that explains; the stopped address follows its `#`. A redirect is silently
 * not applied where host permission is missing, a block always is: the lower-priority block is what remains then.
 */
export function blockRules(hosts: readonly string[], exceptions: readonly string[], interstitial: string): BlockRule[] {
  if (hosts.length === 0) return [];
  const scope = { requestDomains: hosts, ...(exceptions.length === 0 ? {} : { excludedRequestDomains: exceptions }) };
  return [
    {
      id: 1, priority: 20,
      condition: { ...scope, regexFilter: '^https?://.*', resourceTypes: ['main_frame'] },
      action: { type: 'redirect', redirect: { regexSubstitution: `${interstitial}#\\0` } },
    },
    { id: 2, priority: 10, condition: { ...scope, resourceTypes: ['main_frame'] }, action: { type: 'block' } },
    { id: 3, priority: 20, condition: { ...scope, resourceTypes: ['sub_frame'] }, action: { type: 'block' } },
  ];
}
