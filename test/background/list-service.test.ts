import { describe, expect, it, vi } from 'vitest';
import { compileList } from '../../src/core/list/host-set';
import type { Head } from '../../src/core/list/head';
import type { ListStore } from '../../src/platform/list-store';
import { bytes, DAY, listWorld as world } from './list-world';

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

  it('lets what the user or the organisation says win over every feed', async () => {
    const { service } = world();
    await service().importFile('a.txt', bytes('evil.test\nother.test\n'));
    const set = (name: string, ...hosts: string[]) => compileList(name, { entries: new Map(hosts.map((host) => [host, null])), exceptions: new Set() });
    const woken = service({ local: () => Promise.resolve({ allow: set('own', 'evil.test'), block: set('policy', 'banned.test') }) });
    expect(await woken.lookup('www.evil.test')).toMatchObject({ answer: 'miss' });
    expect(await woken.lookup('www.banned.test')).toEqual({ answer: 'hit', entry: 'banned.test', sources: [{ id: 'policy', name: 'policy', strength: 'strong' }], asOf: null });
    expect(await woken.lookup('other.test')).toMatchObject({ answer: 'hit', sources: [{ id: 'file:a.txt' }] });
  });

  it('tells a woken worker’s first stranger by one transaction', async () => {
    const { service, store } = world();
    await service().importFile('a.txt', bytes('evil.test\na.shared.test\n'));
    const asked: string[] = [];
    const watched = (): ListStore => new Proxy(store(), {
      get(target, key) {
        if (typeof key === 'string') asked.push(key);
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(await service({ store: watched() }).lookup('www.some.honest-shop.test')).toMatchObject({ answer: 'miss' });
    expect(asked).toEqual(['readStart']);
  });

  it('answers from the active generation while tiles of the next one are there already', async () => {
    const { service, store } = world();
    await service().importFile('a.txt', bytes('evil.test\n'));
    const tiles = Array.from({ length: 256 }, () => new Uint8Array(24));
    for (const gen of ['0', 'zz']) await store().writeFilter(gen, new Uint8Array(8), tiles);
    expect(await service().lookup('evil.test')).toMatchObject({ answer: 'hit' });
    expect(await service().lookup('honest.test')).toMatchObject({ answer: 'miss' });
    await service().importFile('b.txt', bytes('worse.test\n'));
    expect(await store().readTiles('zz', [0, 255]), 'nothing names it').toEqual([undefined, undefined]);
    expect((await store().readTiles((await store().readHead() as Head).filter!.gen, [0, 255])).every((tile) => tile instanceof Uint8Array)).toBe(true);
  });

  it('refuses a filter of another layout, and builds it anew from packs that stay', async () => {
    const { service, store } = world();
    await service().importFile('a.txt', bytes('evil.test\na.shared.test\n'));
    const { generation, ...head } = await store().readHead() as Head;
    const { layout, ...filter } = head.filter!;
    expect(layout).toBe(2);
    await store().swapHead(generation, { ...head, filter, generation: generation + 1 } as Head);
    const woken = service();
    expect(await woken.lookup('www.evil.test')).toEqual({ answer: 'unavailable', reason: 'store-corrupt' });
    await vi.waitFor(async () => expect(await store().readHead()).toMatchObject({ filter: { layout: 2 }, packs: head.packs, lost: [] }));
    for (const host of ['x.a.shared.test', 'www.evil.test']) expect(await woken.lookup(host)).toMatchObject({ answer: 'hit' });
    expect(await woken.lookup('honest.test')).toMatchObject({ answer: 'miss' });
  });

  it('never rejects a look-up: a broken store is an answer', async () => {
    const { service, store } = world();
    const broken = { ...store(), readStart: () => Promise.reject(new DOMException('no', 'UnknownError')) };
    expect(await service({ store: broken }).lookup('evil.test')).toEqual({ answer: 'unavailable', reason: 'store-error' });
  });
});
