import { describe, expect, it } from 'vitest';
import type { ListAnswer } from '../../src/core/list/answer';
import type { ListStore } from '../../src/platform/list-store';
import { answered, bytes, feed, hosts, listWorld } from './list-world';
import type { World } from './list-world';

const OLD = hosts(1500, 'old');
const NEW = hosts(1500, 'new');
const SEEN_IN_BOTH = 'kept.test';
const TORN = { format: 1, generation: 1, packs: [{}], filter: null, lost: [] };
const file = (names: readonly string[]): Uint8Array => bytes([...names, SEEN_IN_BOTH].join('\n'));
const BEYOND = new Set(['readStart', 'readHead', 'swapHead', 'readTiles', 'readFilter', 'writeFilter', 'findShards', 'readShards', 'readNotes', 'writeShards', 'writeNotes', 'sweep']);

/** A store whose worker dies at the n-th call: before the call reaches the disk, or after it did but before anybody hears of it. */
function dying(store: ListStore, n: number, when: 'before' | 'after'): { store: ListStore; dead: Promise<'dead'> } {
  let calls = 0;
  let die: (value: 'dead') => void = () => undefined;
  const dead = new Promise<'dead'>((resolve) => {
    die = resolve;
  });
  const wrapped = new Proxy(store, {
    get(target, key) {
      const real: unknown = Reflect.get(target, key);
      if (typeof key !== 'string' || !BEYOND.has(key) || typeof real !== 'function') return real;
      return async (...args: unknown[]): Promise<unknown> => {
        const call = calls++;
        const never = (): Promise<never> => {
          die('dead');
          return new Promise<never>(() => undefined);
        };
        if (call > n || (call === n && when === 'before')) return never();
        const value: unknown = await Reflect.apply(real, target, args);
        return call === n ? never() : value;
      };
    },
  });
  return { store: wrapped, dead };
}

/** Which whole list a worker that has just been started answers from; anything between the two is a mixture. */
async function listInUse(world: World): Promise<string> {
  const service = world.service();
  const ask = async (names: readonly string[]): Promise<string[]> => {
    const answers: ListAnswer[] = [];
    for (const name of names) answers.push(await service.lookup(name));
    return [...new Set(answers.map((answer) => (answer.answer === 'unavailable' ? answer.reason : answer.answer)))];
  };
  const probes = [0, 700, 1024, 1499];
  const [old, fresh, kept] = [await ask(probes.map((i) => OLD[i] ?? '')), await ask(probes.map((i) => NEW[i] ?? '')), await ask([SEEN_IN_BOTH])];
  const both = `${old.join('+')}/${fresh.join('+')}/${kept.join('+')}`;
  const known: Record<string, string> = { 'hit/miss/hit': 'old', 'miss/hit/hit': 'new', 'no-list/no-list/no-list': 'none' };
  return known[both] ?? both;
}

describe('a worker that dies at any step of a replacement', () => {
  it.each(['before', 'after'] as const)('leaves the old or the new list, whole (%s each call)', async (when) => {
    const found: string[] = [];
    for (let n = 0; n < 60; n++) {
      const world = listWorld();
      await world.service().importFile('list.txt', file(OLD));
      const { store, dead } = dying(world.store(), n, when);
      const done = world.service({ store }).importFile('list.txt', file(NEW)).then(() => 'done');
      const end = await Promise.race([done, dead]);
      found.push(await listInUse(world));
      // Whatever was left behind does not stop the next attempt.
      await world.service().importFile('list.txt', file(NEW));
      expect(await listInUse(world)).toBe('new');
      if (end === 'done') break;
    }
    expect(new Set(found)).toEqual(new Set(['old', 'new']));
    expect(found.length).toBeGreaterThan(8);
    // Old up to one point, new from there on.
    expect(found.lastIndexOf('old')).toBeLessThan(found.indexOf('new'));
  });

  it('leaves nothing or the first list, whole', async () => {
    const found: string[] = [];
    for (let n = 0; n < 60; n++) {
      const world = listWorld();
      const { store, dead } = dying(world.store(), n, 'after');
      const end = await Promise.race([world.service({ store }).importFile('list.txt', file(NEW)).then(() => 'done'), dead]);
      found.push(await listInUse(world));
      if (end === 'done') break;
    }
    expect(new Set(found)).toEqual(new Set(['none', 'new']));
  });

  it('does not fetch a deadly feed again at once', async () => {
    const world = listWorld();
    world.web.set('https://a.test/list.txt', () => ({ body: OLD.join('\n') }));
    const { store, dead } = dying(world.store(), 6, 'before');
    await Promise.race([world.service({ store, feeds: [feed('a')] }).update(), dead]);
    expect(world.asked).toHaveLength(1);
    await world.service({ feeds: [feed('a')] }).update();
    expect(world.asked).toHaveLength(1);
    world.sleep(3_600_000);
    await world.service({ feeds: [feed('a')] }).update();
    expect(await world.service().lookup(OLD[3] ?? '')).toMatchObject({ answer: 'hit' });
  });
});

describe('a store that fails', () => {
  it.each(['writeShards', 'writeNotes', 'writeFilter', 'swapHead', 'sweep'] as const)('by quota in %s keeps a whole list and says so', async (call) => {
    const world = listWorld();
    await world.service().importFile('list.txt', file(OLD));
    const full = { ...world.store(), [call]: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    await expect(world.service({ store: full }).importFile('list.txt', file(NEW))).rejects.toThrow('full');
    expect(await listInUse(world)).toBe(call === 'sweep' ? 'new' : 'old');
    world.web.set('https://a.test/list.txt', () => ({ body: NEW.join('\n') }));
    await world.service({ store: full, feeds: [feed('a')] }).update();
    expect((await world.service({ feeds: [feed('a')] }).status()).find(({ id }) => id === 'a')?.problem).toBe('store-error');
  });

  it('by being deleted means "lost", never "not listed", and is filled again', async () => {
    const world = listWorld();
    world.web.set('https://a.test/list.txt', () => ({ body: OLD.join('\n') }));
    await world.service({ feeds: [feed('a')] }).update();
    await world.store().destroy();
    expect(await answered(world.service(), OLD[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'lost' });
    await world.service({ feeds: [feed('a')] }).update();
    expect(await world.service().lookup(OLD[0] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('by being deleted leaves what an update has found meanwhile, however late its repair ends', async () => {
    const world = listWorld();
    const feeds = [feed('a')];
    const said = async (): Promise<unknown> => (await world.service({ feeds }).status()).find(({ id }) => id === 'a')?.problem;
    world.web.set('https://a.test/list.txt', () => ({ body: OLD.join('\n') }));
    await world.service({ feeds }).update();
    await world.store().destroy();
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => { go = resolve; });
    const repairing = world.service({ sources: { get: world.sources.get, update: (edit) => gate.then(() => world.sources.update(edit)) } });
    expect(await repairing.lookup(OLD[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'lost' });
    world.web.set('https://a.test/list.txt', () => ({ status: 500 }));
    await world.service({ feeds }).update();
    expect(await said()).toBe('server-error');
    go();
    await repairing.repair();
    expect(await said()).toBe('server-error');
  });

  it('by losing to another update keeps one of the two, whole', async () => {
    const world = listWorld();
    await world.service().importFile('list.txt', file(OLD));
    const results = await Promise.allSettled([world.service().importFile('list.txt', file(NEW)), world.service().importFile('list.txt', file(NEW))]);
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(['old', 'new']).toContain(await listInUse(world));
    await world.service().importFile('list.txt', file(NEW));
    expect(await listInUse(world)).toBe('new');
  });
});

describe('a flipped bit', () => {
  const flip = (value: unknown): unknown => {
    if (!(value instanceof Uint8Array)) return value;
    const copy = value.slice();
    copy[Math.floor(copy.length / 2)]! ^= 0x10;
    return copy;
  };
  const rows: { what: string; damage: (store: ListStore) => Partial<ListStore> }[] = [
    { what: 'the first tile', damage: (store) => ({ readStart: async (index) => { const { head, tiles } = await store.readStart(index); return { head, tiles: tiles.map(flip) }; } }) },
    { what: 'a later tile', damage: (store) => ({ readTiles: async (...args) => (await store.readTiles(...args)).map(flip) }) },
    { what: 'a shard', damage: (store) => ({ findShards: async (...args) => (await store.findShards(...args)).map((one) => (one === null ? null : { ...one, sealed: flip(one.sealed) })) }) },
    { what: 'a shard that is gone', damage: (store) => ({ findShards: async (...args) => (await store.findShards(...args)).map(() => null) }) },
    { what: 'a shard under another name', damage: (store) => ({ findShards: async (...args) => (await store.findShards(...args)).map((one) => (one === null ? null : { ...one, first: `${one.first}x` })) }) },
    { what: 'the notes', damage: (store) => ({ findShards: async (...args) => (await store.findShards(...args)).map((one) => (one === null ? null : { ...one, notes: 7 })) }) },
    { what: 'the head', damage: () => ({ readHead: () => Promise.resolve(TORN), readStart: () => Promise.resolve({ head: TORN, tiles: [] }) }) },
  ];
  it.each(rows)('in $what reads as damage, never as "not listed"', async ({ damage }) => {
    const world = listWorld();
    await world.service().importFile('list.txt', file(OLD));
    const said: string[] = [];
    const store = world.store();
    const service = world.service({ store: { ...store, ...damage(store), swapHead: () => Promise.resolve(false) }, damaged: (what) => said.push(what) });
    expect(await service.lookup(OLD[5] ?? '')).toEqual({ answer: 'unavailable', reason: 'store-corrupt' });
    expect(said.length).toBeGreaterThan(0);
  });

  it('in a pack drops that pack, keeps the others, and fetches it again', async () => {
    const world = listWorld();
    world.web.set('https://a.test/list.txt', () => ({ body: OLD.join('\n') }));
    world.web.set('https://b.test/list.txt', () => ({ body: NEW.join('\n') }));
    const feeds = [feed('a'), feed('b')];
    await world.service({ feeds }).update();
    const head = await world.store().readHead() as { packs: { id: string; gen: string }[] };
    const gen = head.packs.find(({ id }) => id === 'a')?.gen ?? '';
    await world.store().writeShards(gen, [{ first: '', sealed: new Uint8Array(99) }]);
    const service = world.service({ feeds });
    expect(await service.lookup(OLD[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'store-corrupt' });
    await service.repair();
    expect(await service.lookup(NEW[0] ?? '')).toMatchObject({ answer: 'hit' });
    expect((await service.status()).find(({ id }) => id === 'a')).toMatchObject({ entries: 0, problem: 'store-corrupt' });
    await world.service({ feeds }).update();
    expect(await world.service().lookup(OLD[0] ?? '')).toMatchObject({ answer: 'hit' });
    expect((await world.service({ feeds }).status()).find(({ id }) => id === 'a')).toMatchObject({ entries: 1500, problem: null });
  });
});

describe('an imported list that is lost', () => {
  const spoil = async (world: World): Promise<void> => {
    const head = await world.store().readHead() as { packs: { gen: string }[] };
    for (const { gen } of head.packs) await world.store().writeShards(gen, [{ first: '', sealed: new Uint8Array(99) }]);
  };
  const repaired = async (world: World): Promise<void> => {
    const service = world.service();
    expect(await service.lookup(OLD[0] ?? '')).toMatchObject({ answer: 'unavailable' });
    await service.repair();
  };

  it('by damage comes back from its copy, under its old date, switched as it was', async () => {
    const world = listWorld();
    await world.service().importFile('list.txt', file(OLD));
    world.sleep(3_600_000 * 24 * 4);
    await spoil(world);
    let told = 0;
    const service = world.service({ changed: () => told++ });
    expect(await service.lookup(OLD[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'store-corrupt' });
    await service.repair();
    expect(told).toBe(1);
    expect(await world.service().lookup(OLD[0] ?? '')).toMatchObject({ answer: 'hit', sources: [{ since: '2026-05-01', confirmed: '2026-05-01' }] });
    expect(await world.service().lost()).toEqual([]);
    await world.service().setEnabled('file:list.txt', false);
    await spoil(world);
    await world.service().repair();
    expect(await world.service().lookup(OLD[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'all-off' });
  });

  it('by deletion of the whole store comes back too', async () => {
    const world = listWorld();
    await world.service().importFile('list.txt', file(OLD));
    await world.store().destroy();
    await repaired(world);
    expect(await world.service().lookup(OLD[0] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('without a copy is named, and until then nothing reads as "not listed"', async () => {
    const world = listWorld();
    world.web.set('https://a.test/list.txt', () => ({ body: NEW.join('\n') }));
    const feeds = [feed('a')];
    await world.service({ feeds }).update();
    await world.service({ feeds }).importFile('list.txt', file(OLD));
    await world.store().destroy();
    await world.copies.remove('file:list.txt');
    await repaired(world);
    expect(await world.service({ feeds }).lost()).toEqual(['List a', 'list.txt']);
    await world.service({ feeds }).update();
    expect(await world.service({ feeds }).lost()).toEqual(['list.txt']);
    expect(await world.service({ feeds }).lookup('honest.test')).toEqual({ answer: 'unavailable', reason: 'lost' });
    expect(await world.service({ feeds }).lookup(NEW[0] ?? '')).toMatchObject({ answer: 'hit' });
    expect((await world.service({ feeds }).status()).find(({ id }) => id === 'file:list.txt')).toMatchObject({ entries: 0, problem: 'store-corrupt' });
    // Reading it in again, or letting it go, ends it.
    await world.service({ feeds }).importFile('list.txt', file(OLD));
    expect(await world.service({ feeds }).lookup('honest.test')).toMatchObject({ answer: 'miss' });
    await world.store().destroy();
    await world.copies.remove('file:list.txt');
    await world.service({ feeds }).repair();
    await world.service({ feeds }).update();
    await world.service({ feeds }).remove('file:list.txt');
    expect(await world.service({ feeds }).lookup('honest.test')).toMatchObject({ answer: 'miss' });
  });

  it('keeps no browser from blocking what it said', async () => {
    const world = listWorld();
    const blocked: number[] = [];
    const dnr = { block: (names: readonly string[]) => Promise.resolve(void blocked.push(names.length)) };
    await world.service({ dnr }).importFile('list.txt', file(OLD));
    await world.store().destroy();
    await world.copies.remove('file:list.txt');
    await world.service({ dnr }).repair();
    await world.service({ dnr }).syncBlocking();
    expect(blocked).toEqual([1501]);
    await world.service({ dnr }).remove('file:list.txt');
    expect(blocked).toEqual([1501, 0]);
  });
});
