import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Head } from '../../src/core/list/head';
import { bytes, DAY, feed, hosts, listWorld } from './list-world';
import type { World } from './list-world';

async function packOf(world: World): Promise<{ delta: string | null; entries: number }> {
  const head = await world.store().readHead();
  const pack = (head as Head).packs[0];
  return { delta: pack?.delta ?? null, entries: pack?.entries ?? 0 };
}

const BASE = hosts(3000, 'h');

describe('a small change', () => {
  it('is written beside its base, and both answer as one list', async () => {
    const world = listWorld();
    await world.service().importFile('a.txt', bytes(BASE.join('\n')));
    world.sleep(DAY);
    const next = [...BASE.filter((_, i) => i % 200 !== 0), ...hosts(10, 'new')];
    await world.service().importFile('a.txt', bytes(next.join('\n')));
    expect((await packOf(world)).delta).not.toBeNull();
    expect((await packOf(world)).entries).toBe(next.length);
    const service = world.service();
    expect(await service.lookup('new3.x3.test')).toMatchObject({ answer: 'hit', sources: [{ since: '2026-05-02', confirmed: '2026-05-02' }] });
    expect(await service.lookup('h1.x1.test')).toMatchObject({ answer: 'hit', sources: [{ since: '2026-05-01', confirmed: '2026-05-02' }] });
    expect(await service.lookup('h200.x4.test')).toMatchObject({ answer: 'miss' });
  });

  it('keeps the first day of what a delta brought, and brings back what it took', async () => {
    const world = listWorld();
    const put = (names: readonly string[]) => world.service().importFile('a.txt', bytes(names.join('\n')));
    await put(BASE);
    world.sleep(DAY);
    await put([...BASE.slice(1), 'new.test']);
    world.sleep(DAY);
    await put([...BASE, 'new.test', 'newer.test']);
    const service = world.service();
    expect(await service.lookup('new.test')).toMatchObject({ sources: [{ since: '2026-05-02' }] });
    expect(await service.lookup('newer.test')).toMatchObject({ sources: [{ since: '2026-05-03' }] });
    expect(await service.lookup(BASE[0] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('turns into a new base when it grows', async () => {
    const world = listWorld();
    await world.service().importFile('a.txt', bytes(BASE.join('\n')));
    await world.service().importFile('a.txt', bytes([...BASE, ...hosts(100, 'new')].join('\n')));
    expect((await packOf(world)).delta).toBeNull();
    expect(await world.service().lookup('new99.x1.test')).toMatchObject({ answer: 'hit' });
  });

  it('brings up what a parent covered when the parent goes', async () => {
    const world = listWorld();
    await world.service().importFile('a.txt', bytes([...BASE, 'evil.test', 'x.evil.test'].join('\n')));
    await world.service().importFile('a.txt', bytes([...BASE, 'x.evil.test'].join('\n')));
    expect((await packOf(world)).delta).not.toBeNull();
    expect(await world.service().lookup('evil.test')).toMatchObject({ answer: 'miss' });
    expect(await world.service().lookup('x.evil.test')).toMatchObject({ answer: 'hit', entry: 'x.evil.test' });
  });

  it('is followed by the browser\'s own blocking', async () => {
    const world = listWorld();
    let blocked: readonly string[] = [];
    const dnr = { block: (list: readonly string[]) => {
      blocked = list;
      return Promise.resolve();
    } };
    await world.service({ dnr }).importFile('a.txt', bytes(BASE.join('\n')));
    await world.service({ dnr }).importFile('a.txt', bytes([...BASE.slice(1), 'new.test'].join('\n')));
    expect(blocked.toSorted()).toEqual([...BASE.slice(1), 'new.test'].toSorted());
  });
});

describe('any sequence of lists', () => {
  it('answers like a set of the last one', async () => {
    const pool = hosts(400, 'p');
    const change = fc.array(fc.integer({ min: 0, max: 399 }), { maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const world = listWorld();
      const now = new Set([...BASE.slice(0, 1000), ...pool.slice(0, 200)]);
      const feeds = [feed('a')];
      const load = async (): Promise<void> => {
        world.web.set('https://a.test/list.txt', () => ({ body: [...now].join('\n') }));
        world.sleep(2 * DAY);
        await world.service({ feeds }).update();
      };
      await load();
      for (const picks of changes) {
        for (const pick of picks) {
          const name = pool[pick] ?? '';
          if (!now.delete(name)) now.add(name);
        }
        await load();
      }
      const service = world.service();
      await service.lookup('warm.test');
      for (const name of [...pool, ...BASE.slice(0, 20)]) expect((await service.lookup(`www.${name}`)).answer).toBe(now.has(name) ? 'hit' : 'miss');
    }), { numRuns: 8 });
  });
});
