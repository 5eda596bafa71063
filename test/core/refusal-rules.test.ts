import { describe, expect, it } from 'vitest';
import { REFUSALS_PER_TAB, refusalRules, strangerRules } from '../../src/core/refusal-rules';

const HELD = 'chrome-extension://x/page.html?held';
const rules = refusalRules(8_000, 7, 'shop.test', HELD);

describe('refusalRules', () => {
  it('stays within the ids reserved for a tab', () => {
    expect(rules.map(({ id }) => id)).toEqual(rules.map((_, index) => 8_000 + index));
    expect(rules.length).toBeLessThanOrEqual(REFUSALS_PER_TAB);
  });

  it('never says a tab is another: each rule names this tab, no tab, or all but this one', () => {
    for (const { condition } of rules) expect([[7], [-1], undefined]).toContainEqual(condition.tabIds);
  });

  it('reaches beyond the tab only by the page’s own host', () => {
    const beyond = rules.filter(({ condition }) => condition.tabIds?.[0] !== 7);
    expect(beyond.map(({ condition }) => condition.initiatorDomains)).toEqual(beyond.map(() => ['shop.test']));
  });

  it('on a provider’s page keeps to the tab: other tabs pay honest shops there', () => {
    const own = refusalRules(8_000, 7, null, HELD);
    expect(own.length).toBeGreaterThan(0);
    for (const { condition } of own) expect(condition.tabIds).toEqual([7]);
  });

  it('refuses script-driven requests by exclusion, so that a kind a browser adds is refused too', () => {
    expect(rules[0]?.condition.excludedResourceTypes).not.toContain('xmlhttprequest');
    expect(rules[0]?.condition.excludedResourceTypes).toContain('main_frame');
  });

  it('leads a navigation that carries data to our page, and a plain link nowhere', () => {
    const redirects = rules.filter(({ action }) => action.type === 'redirect');
    const caught = (url: string): boolean => redirects.some(({ condition }) => condition.requestMethods === undefined && new RegExp(condition.regexFilter ?? '', 'u').test(url));
    expect(caught('https://elsewhere.test/c?d=1')).toBe(true);
    expect(caught('https://shop.test/about')).toBe(false);
    expect(caught('https://shop.test/about#?')).toBe(false);
  });
});

describe('strangerRules', () => {
  const [talk, post] = strangerRules(9_000, 7, ['psp.test', 'counter.test']);

  it('keeps to the tab, to other sites, and lets whoever was there before and every provider go on', () => {
    for (const rule of [talk, post]) {
      expect(rule?.condition).toMatchObject({ tabIds: [7], domainType: 'thirdParty', excludedRequestDomains: ['psp.test', 'counter.test'], excludedInitiatorDomains: ['psp.test', 'counter.test'] });
      expect(rule?.action).toEqual({ type: 'block' });
    }
  });

  it('lets the page load what it is made of, and refuses what scripts tell, by exclusion', () => {
    for (const kind of ['main_frame', 'image', 'script', 'stylesheet', 'font', 'media', 'sub_frame']) expect(talk?.condition.excludedResourceTypes).toContain(kind);
    for (const kind of ['xmlhttprequest', 'ping', 'websocket']) expect(talk?.condition.excludedResourceTypes).not.toContain(kind);
    expect(post?.condition).toMatchObject({ resourceTypes: ['sub_frame'], requestMethods: ['post'] });
  });
});
