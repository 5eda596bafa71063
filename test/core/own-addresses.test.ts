import { describe, expect, it } from 'vitest';
import { BLOCK_RULE_IDS } from '../../src/core/list/block-rules';
import { DEMO_ADDRESS, OWN_RULE_IDS, ownRules, SELF_TEST_ADDRESS } from '../../src/core/own-addresses';

const rules = ownRules('x://demo', 'x://stop');

/** What the browser does with a redirect rule. */
function turned(url: string): string | null {
  const { hostname } = new URL(url);
  const rule = rules.find(({ condition }) => condition.requestDomains.includes(hostname) && new RegExp(condition.regexFilter, 'u').test(url));
  if (rule === undefined) return null;
  const [whole, first = ''] = new RegExp(rule.condition.regexFilter, 'u').exec(url) ?? [''];
  return rule.action.redirect.regexSubstitution.replace('\\0', whole).replace('\\1', first);
}

describe('Paylight’s own two addresses', () => {
  it.each([
    [DEMO_ADDRESS, 'x://demo#', 'the demo from its beginning'],
    [`${DEMO_ADDRESS}wrong-end`, 'x://demo#wrong-end', 'the demo at a shop'],
    [`${DEMO_ADDRESS}fjell?x=1`, 'x://demo#fjell', 'what follows is left out'],
    ['http://demo.paylight.example/fjell', 'x://demo#fjell', 'typed without https'],
    [SELF_TEST_ADDRESS, `x://stop#${SELF_TEST_ADDRESS}`, 'the practice address is stopped'],
    ['https://shop.test/', null, 'no other address is touched'],
  ])('%s → %s: %s', (url, target, _why) => expect(turned(url)).toBe(target));

  it('share no rule id with the lists', () => {
    expect(OWN_RULE_IDS.filter((id) => (BLOCK_RULE_IDS as readonly number[]).includes(id))).toEqual([]);
  });
});
