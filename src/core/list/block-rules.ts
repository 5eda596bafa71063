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

/** Ids that belong to the lists. */
export const BLOCK_RULE_IDS = [1, 2, 3] as const;
/** Ids of the rules for what an organisation or the shopper has blocked. */
export const CHOSEN_RULE_IDS = [11, 12, 13, 14, 15, 16] as const;

/** One rule of this many domains loads in about a second; the strongest sources come first. */
export const MAX_BLOCKED_HOSTS = 300_000;

/**
 * `interstitial` is the full address of the page that explains; the stopped address follows its `#`. A redirect is silently
 * not applied where host permission is missing, a block always is: the lower-priority block is what remains then.
 */
export function blockRules(hosts: readonly string[], exceptions: readonly string[], interstitial: string, [redirect, block, frames]: readonly [number, number, number] = BLOCK_RULE_IDS): BlockRule[] {
  if (hosts.length === 0) return [];
  const scope = { requestDomains: hosts, ...(exceptions.length === 0 ? {} : { excludedRequestDomains: exceptions }) };
  return [
    {
      id: redirect, priority: 20,
      condition: { ...scope, regexFilter: '^https?://.*', resourceTypes: ['main_frame'] },
      action: { type: 'redirect', redirect: { regexSubstitution: `${interstitial}#\\0` } },
    },
    { id: block, priority: 10, condition: { ...scope, resourceTypes: ['main_frame'] }, action: { type: 'block' } },
    { id: frames, priority: 20, condition: { ...scope, resourceTypes: ['sub_frame'] }, action: { type: 'block' } },
  ];
}

/**
 * The same for hosts that an organisation or the shopper has blocked themselves. An organisation's are blocked as listed ones are; a shop
 * that somebody does not want to buy from may still stand in a frame of another.
 */
export function chosenRules(organisation: readonly string[], own: readonly string[], interstitial: string): BlockRule[] {
  const [redirect, block, frames, ownRedirect, ownBlock, ownFrames] = CHOSEN_RULE_IDS;
  return [
    ...blockRules(organisation, [], interstitial, [redirect, block, frames]),
    ...blockRules(own, [], interstitial, [ownRedirect, ownBlock, ownFrames]).filter(({ condition }) => condition.resourceTypes.includes('main_frame')),
  ];
}
