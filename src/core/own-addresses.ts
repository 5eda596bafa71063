/**
 * Two addresses that Paylight answers itself, so that they can be written on a blackboard. Names below `.example` never
 * belong to anybody (RFC 2606), and the browser's own rule turns them round before anything is sent.
 */
export const DEMO_HOST = 'demo.paylight.example';
/** A listed address that harms nobody: the warning of the self-test. */
export const SELF_TEST_HOST = 'self-test.paylight.example';

export const DEMO_ADDRESS = `https://${DEMO_HOST}/`;
export const SELF_TEST_ADDRESS = `https://${SELF_TEST_HOST}/`;

/** Ids of the rules below; blocking uses 1 to 16, tabs those from 1000 on. */
export const OWN_RULE_IDS = [500, 501] as const;

export interface OwnRule {
  readonly id: number;
  readonly priority: number;
  readonly condition: { readonly regexFilter: string; readonly requestDomains: readonly string[]; readonly resourceTypes: readonly ['main_frame'] };
  readonly action: { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
}

/** Rules for declarativeNetRequest; `demo` and `interstitial` are full addresses of our pages. A path names the shop to begin with. */
export function ownRules(demo: string, interstitial: string): OwnRule[] {
  const rule = (id: number, host: string, regexFilter: string, regexSubstitution: string): OwnRule => ({
    id, priority: 30, condition: { regexFilter, requestDomains: [host], resourceTypes: ['main_frame'] },
    action: { type: 'redirect', redirect: { regexSubstitution } },
  });
  return [
    rule(OWN_RULE_IDS[0], DEMO_HOST, '^https?://[^/]+/?([a-z0-9-]*).*', `${demo}#\\1`),
    rule(OWN_RULE_IDS[1], SELF_TEST_HOST, '^https?://.*', `${interstitial}#\\0`),
  ];
}
