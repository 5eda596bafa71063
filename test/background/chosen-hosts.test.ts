import { describe, expect, it } from 'vitest';
import { createChosenHosts } from '../../src/background/chosen-hosts';
import { BLOCK_RULE_IDS, CHOSEN_RULE_IDS, chosenRules } from '../../src/core/list/block-rules';

describe('hosts an organisation or the shopper has blocked', () => {
  it('follow what is stored, in the order in which it changed', async () => {
    const seen: [readonly string[], readonly string[]][] = [];
    let own: Record<string, { decision: 'trusted' | 'blocked' | null }> = {};
    const sync = createChosenHosts({ values: async () => ({ 'hosts.blocked': ['bad.example'] }), merchants: async () => own, block: async (...lists) => { seen.push(lists); } });
    const first = sync();
    await first;
    own = { 'lamps.test': { decision: 'blocked' }, 'books.test': { decision: 'trusted' }, 'news.test': { decision: null } };
    await Promise.all([sync(), sync()]);
    expect(seen).toEqual([[['bad.example'], []], [['bad.example'], ['lamps.test']], [['bad.example'], ['lamps.test']]]);
  });

  it('never take the tenants of a host with them: its operator’s own site is stopped when it is opened', async () => {
    const seen: (readonly string[])[] = [];
    const merchants = { 'myshopify.com': { decision: 'blocked' as const }, 'a.myshopify.com': { decision: 'blocked' as const } };
    await createChosenHosts({ values: async () => ({ 'hosts.blocked': [] }), merchants: async () => merchants, block: async (_organisation, own) => { seen.push(own); } })();
    expect(seen).toEqual([['a.myshopify.com']]);
  });

  it('go on after a browser that refused', async () => {
    let refuse = true;
    const sync = createChosenHosts({ values: async () => ({ 'hosts.blocked': [] }), merchants: async () => ({}), block: async () => { if (refuse) throw new Error('full'); } });
    await expect(sync()).rejects.toThrow('full');
    refuse = false;
    await expect(sync()).resolves.toBeUndefined();
  });
});

describe('the browser’s rules for them', () => {
  const rules = chosenRules(['bad.example'], ['lamps.test'], 'x://stop');

  it('turn the page round before anything is sent, and block where that is not allowed', () => {
    for (const host of ['bad.example', 'lamps.test']) {
      const main = rules.filter(({ condition }) => condition.requestDomains.includes(host) && condition.resourceTypes.includes('main_frame'));
      expect(main.map(({ action }) => action.type)).toEqual(['redirect', 'block']);
    }
  });

  it('keep an organisation’s out of frames too, a shopper’s own shop only from being opened', () => {
    const framed = rules.filter(({ condition }) => condition.resourceTypes.includes('sub_frame'));
    expect(framed.flatMap(({ condition }) => condition.requestDomains)).toEqual(['bad.example']);
  });

  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => (CHOSEN_RULE_IDS as readonly number[]).includes(id) && !(BLOCK_RULE_IDS as readonly number[]).includes(id))).toBe(true);
  });

  it('are none where nothing is blocked', () => expect(chosenRules([], [], 'x://stop')).toEqual([]));
});
