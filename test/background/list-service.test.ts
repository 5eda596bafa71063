import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createListService } from '../../src/background/list-service';
import type { ListService } from '../../src/background/list-service';
import { suffixOf } from '../../src/core/domain/suffix';
import { listGuards } from '../../src/core/list/guards';
import { openListStore } from '../../src/platform/list-store';

const guards = listGuards({ suffixOf, protectedDomains: new Set(['paypal.com']) });
const DAY = 86_400_000;
let databases = 0;

function world(start = Date.parse('2026-05-01T10:00:00Z')): { service: () => ListService; clock: { now: () => number }; sleep: (ms: number) => void } {
  const name = `lists-${databases++}`;
  let time = start;
  const clock = { now: () => time };
  return {
    clock,
    sleep: (ms) => {
      time += ms;
    },
    // Each call is a worker that has just been started: nothing but the store is shared.
    service: () => createListService({ store: openListStore(name), clock, guards }),
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a list from a file', () => {
  it('says that there is no list before there is one', async () => {
    expect(await world().service().lookup('evil-shop.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('answers with entry, source and dates, also after the worker died', async () => {
    const { service } = world();
    const report = await service().importFile('my.txt', bytes('evil-shop.test\nshop.vercel.app\npaypal.com\n'));
    expect(report).toMatchObject({ id: 'file:my.txt', entries: 2, refused: 1 });
    const woken = service();
    const source = { id: 'file:my.txt', name: 'my.txt', strength: 'strong', since: '2026-05-01', confirmed: '2026-05-01' };
    const asOf = '2026-05-01T10:00:00.000Z';
    expect(await woken.lookup('evil-shop.test')).toEqual({ answer: 'hit', entry: 'evil-shop.test', sources: [source], asOf });
    expect(await woken.lookup('pay.evil-shop.test')).toMatchObject({ answer: 'hit', entry: 'evil-shop.test' });
    expect(await woken.lookup('x.shop.vercel.app')).toMatchObject({ answer: 'hit', entry: 'shop.vercel.app' });
    expect(await woken.lookup('other.vercel.app')).toEqual({ answer: 'miss', asOf });
    expect(await woken.lookup('notevil-shop.test')).toEqual({ answer: 'miss', asOf });
    expect(await woken.lookup('www.paypal.com')).toEqual({ answer: 'miss', asOf });
  });

  it('names every source that lists the host', async () => {
    const { service } = world();
    await service().importFile('a.txt', bytes('evil.test\n'));
    await service().importFile('b.txt', bytes('sub.evil.test\nother.test\n'));
    const answer = await service().lookup('sub.evil.test');
    expect(answer).toMatchObject({ answer: 'hit', entry: 'sub.evil.test', sources: [{ id: 'file:b.txt' }, { id: 'file:a.txt' }] });
    expect(await service().lookup('evil.test')).toMatchObject({ answer: 'hit', sources: [{ id: 'file:a.txt' }] });
    expect(await service().lookup('other.test')).toMatchObject({ answer: 'hit', sources: [{ id: 'file:b.txt' }] });
  });

  it("lets the feed's own exceptions win, and only over that feed", async () => {
    const { service } = world();
    await service().importFile('a.txt', bytes('||evil.test^\n@@||good.evil.test^\n'));
    expect(await service().lookup('x.good.evil.test')).toMatchObject({ answer: 'miss' });
    expect(await service().lookup('x.evil.test')).toMatchObject({ answer: 'hit' });
    await service().importFile('b.txt', bytes('good.evil.test\n'));
    expect(await service().lookup('x.good.evil.test')).toMatchObject({ answer: 'hit', sources: [{ id: 'file:b.txt' }] });
  });

  it('keeps first days when the list is imported again, and drops what is gone', async () => {
    const { service, sleep } = world();
    await service().importFile('a.txt', bytes('old.test\ngone.test\n'));
    sleep(3 * DAY);
    await service().importFile('a.txt', bytes('old.test\nnew.test\n'));
    const woken = service();
    expect(await woken.lookup('old.test')).toMatchObject({ sources: [{ since: '2026-05-01', confirmed: '2026-05-04' }] });
    expect(await woken.lookup('new.test')).toMatchObject({ sources: [{ since: '2026-05-04', confirmed: '2026-05-04' }] });
    expect(await woken.lookup('gone.test')).toMatchObject({ answer: 'miss' });
  });

  it('switches off and on, and forgets', async () => {
    const { service } = world();
    await service().importFile('a.txt', bytes('evil.test\n'));
    await service().setEnabled('file:a.txt', false);
    expect(await service().lookup('evil.test')).toEqual({ answer: 'unavailable', reason: 'all-off' });
    await service().setEnabled('file:a.txt', true);
    expect(await service().lookup('evil.test')).toMatchObject({ answer: 'hit' });
    await service().remove('file:a.txt');
    expect(await service().lookup('evil.test')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('never lets an old list support "not listed", while its hits stay', async () => {
    const { service, sleep } = world();
    await service().importFile('a.txt', bytes('evil.test\n'));
    sleep(40 * DAY);
    expect(await service().lookup('other.test')).toEqual({ answer: 'unavailable', reason: 'stale' });
    expect(await service().lookup('evil.test')).toMatchObject({ answer: 'hit' });
  });

  it('holds a list of many shards', async () => {
    const { service } = world();
    const hosts = Array.from({ length: 5000 }, (_, i) => `h${(i * 7919) % 100_003}.x${i % 7}.test`);
    await service().importFile('big.txt', bytes(hosts.join('\n')));
    const woken = service();
    for (const host of hosts.filter((_, i) => i % 97 === 0)) {
      expect(await woken.lookup(host)).toMatchObject({ answer: 'hit', entry: host });
      expect(await woken.lookup(`not-${host}`)).toMatchObject({ answer: 'miss' });
    }
  });

  it('runs two imports at once one after the other', async () => {
    const { service } = world();
    const one = service();
    await Promise.all([one.importFile('a.txt', bytes('a.test\n')), one.importFile('b.txt', bytes('b.test\n'))]);
    expect(await one.lookup('a.test')).toMatchObject({ answer: 'hit' });
    expect(await one.lookup('b.test')).toMatchObject({ answer: 'hit' });
    expect((await one.status()).map(({ id, entries }) => [id, entries])).toEqual([['file:a.txt', 1], ['file:b.txt', 1]]);
  });
});
