import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/pack';
import type { ListService } from '../../src/background/list-service';
import type { Head } from '../../src/core/list/head';
import { decodeManifest } from '../../src/core/list/manifest';
import type { Manifest } from '../../src/core/list/manifest';
import { decodePackFile, encodePackFile } from '../../src/core/list/pack-file';
import type { SetSource } from '../../src/core/list/source';
import { answered, DAY, hosts, listWorld } from './list-world';
import type { World } from './list-world';

const ADDRESS = 'https://cdn.test/shops/manifest.json';
const LIST = hosts(2000, 'h');

let folder = '';
let publicKey = '';
const said: string[] = [];
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path.join(folder, 'out', name)));
const manifestNow = async (): Promise<Manifest> => JSON.parse(new TextDecoder().decode(await read('manifest.json'))) as Manifest;
const pack = async (names: readonly string[], ...flags: string[]): Promise<void> => {
  await writeFile(path.join(folder, 'scams.txt'), names.join('\n'));
  expect(await main(['scams.txt', '--out', 'out', ...flags], folder)).toBe(0);
  publicKey = (JSON.parse(said.at(-1) ?? '{}') as { publicKey: string }).publicKey;
};
/** All files as they are now, as a web server would keep a copy. */
const snapshot = async (): Promise<Map<string, Uint8Array>> => new Map(await Promise.all((await readdir(path.join(folder, 'out'))).map(async (name) => [name, await read(name)] as const)));

const setOf = (over: Partial<SetSource> = {}): SetSource => ({ id: 'shops', name: 'Shops', addresses: [ADDRESS], publicKey, refreshHours: 24, strength: 'strong', ...over });

/** Serves files beside the manifest, each as `alter` leaves it. */
function serve(world: World, files: ReadonlyMap<string, Uint8Array>, alter: (name: string, bytes: Uint8Array) => Uint8Array = (_, bytes) => bytes): void {
  world.web.clear();
  world.web.set(new URL('*', ADDRESS).href, () => ({ status: 404 }));
  for (const [name, bytes] of files) world.web.set(new URL(name, ADDRESS).href, () => ({ body: alter(name, bytes.slice()), headers: { etag: `"${name}"` } }));
}
const names = (world: World, since = 0): string[] => world.asked.slice(since).map(({ url }) => (url.split('/').at(-1) ?? '').replace(/-[0-9a-f]{16}/u, ''));
const problem = async (service: ListService): Promise<unknown> => (await service.status()).find(({ id }) => id === 'shops')?.problem;

async function taken(world: World, over: Partial<SetSource> = {}): Promise<ListService> {
  const service = world.service();
  await service.addSet(setOf(over));
  await service.update();
  return world.service();
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pack-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});

beforeEach(async () => {
  await rm(path.join(folder, 'out'), { recursive: true, force: true });
  await pack([...LIST, 'co.uk', 'paypal.com']);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

// The packer dates a set by the clock of the machine that makes it.
const now = (): World => listWorld(Date.now());

describe('a published set', () => {
  it('names its files by content, and never holds its private key', async () => {
    expect((await readdir(path.join(folder, 'out'))).map((name) => name.replace(/[0-9a-f]{16}/u, '#')).toSorted()).toEqual(['manifest-#.sig', 'manifest.json', 'scams-base-#.plp']);
  });

  it('reads no path outside its folder, and no cut file', async () => {
    const manifest = await manifestNow();
    const escaping = { ...manifest, packs: [{ ...manifest.packs[0], base: { ...manifest.packs[0]?.base, path: '../x' } }] };
    expect(decodeManifest(JSON.stringify(manifest))).toEqual(manifest);
    expect(decodeManifest(JSON.stringify(escaping))).toBeNull();
    const file = await read(manifest.packs[0]!.base.path);
    expect(encodePackFile(decodePackFile(file))).toEqual(file);
    for (const size of [0, 7, 9, 100, file.length - 1]) expect(() => decodePackFile(file.slice(0, size))).toThrow(RangeError);
  });

  it('needs feeds and a place', async () => {
    expect(await main([], folder)).toBe(2);
    expect(await main(['scams.txt'], folder)).toBe(2);
  });
});

describe('a set as a source', () => {
  it('is fetched, verified, and answers with its own name and dates', async () => {
    const world = now();
    serve(world, await snapshot());
    const service = await taken(world);
    expect(names(world)).toEqual(['manifest.json', 'manifest.sig', 'scams-base.plp']);
    expect(await service.lookup(`pay.${LIST[1999] ?? ''}`)).toMatchObject({ answer: 'hit', sources: [{ id: 'shops/scams', name: 'scams.txt', strength: 'strong', group: 'shops' }] });
    expect(await service.lookup('honest.test')).toEqual({ answer: 'miss', asOf: (await manifestNow()).created });
    expect(await service.status()).toMatchObject([{ id: 'shops', name: 'Shops', entries: 2000, problem: null }]);
  });

  it('fetches nothing but the manifest while it is the same, and then only the change', async () => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    world.sleep(2 * DAY);
    let asked = world.asked.length;
    await world.service().update();
    expect(names(world, asked)).toEqual(['manifest.json', 'manifest.sig']);
    await pack([...LIST.slice(5), 'new.test']);
    serve(world, await snapshot());
    world.sleep(2 * DAY);
    asked = world.asked.length;
    await world.service().update();
    expect(names(world, asked)).toEqual(['manifest.json', 'manifest.sig', 'scams-delta.plp']);
    const service = world.service();
    expect(await service.status()).toMatchObject([{ entries: 1996 }]);
    expect(await service.lookup('new.test')).toMatchObject({ answer: 'hit' });
    expect(await service.lookup(LIST[0] ?? '')).toMatchObject({ answer: 'miss' });
    expect(await service.lookup(LIST[5] ?? '')).toMatchObject({ answer: 'hit' });
    await service.repair();
    expect(await service.status()).toMatchObject([{ entries: 1996, problem: null }]);
  });

  it('fetches the base again when it is another one', async () => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    await pack(hosts(900, 'other'));
    serve(world, await snapshot());
    world.sleep(2 * DAY);
    const asked = world.asked.length;
    await world.service().update();
    expect(names(world, asked)).toEqual(['manifest.json', 'manifest.sig', 'scams-base.plp']);
    expect(await world.service().lookup(LIST[7] ?? '')).toMatchObject({ answer: 'miss' });
    expect(await world.service().lookup(hosts(900, 'other')[7] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('starts with base and change when it comes late', async () => {
    await pack([...LIST.slice(5), 'new.test']);
    const world = now();
    serve(world, await snapshot());
    const service = await taken(world);
    expect(names(world)).toEqual(['manifest.json', 'manifest.sig', 'scams-base.plp', 'scams-delta.plp']);
    expect(await service.status()).toMatchObject([{ entries: 1996, problem: null }]);
    expect(await service.lookup(LIST[0] ?? '')).toMatchObject({ answer: 'miss' });
  });

  it('counts no more than the one who added it lets it, and as one witness unless it says otherwise', async () => {
    const world = now();
    serve(world, await snapshot());
    expect(await (await taken(world, { strength: 'weak' })).lookup(LIST[0] ?? '')).toMatchObject({ sources: [{ strength: 'weak', group: 'shops' }] });
    await pack(LIST, '--independent');
    serve(world, await snapshot());
    world.sleep(2 * DAY);
    await world.service().update();
    expect(await world.service().lookup(LIST[0] ?? '')).toMatchObject({ sources: [{ group: 'shops/scams' }] });
  });

  it('grows old from its publication, however often it is fetched', async () => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    for (let day = 0; day < 9; day++) {
      world.sleep(DAY);
      await world.service().update();
    }
    expect(await world.service().lookup('honest.test')).toEqual({ answer: 'unavailable', reason: 'stale' });
    expect(await world.service().lookup(LIST[0] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('is held to our own guards, whoever signed it', async () => {
    await pack([...LIST, 'honest-bank.test']);
    const world = now();
    serve(world, await snapshot());
    const service = world.service({ guards: { isPublicSuffix: () => false, guard: (host) => host === 'honest-bank.test' } });
    await service.addSet(setOf());
    await service.update();
    expect(await service.status()).toMatchObject([{ entries: 2000, refused: 1 }]);
    // Not even without the guard that refused it.
    expect(await world.service().lookup('honest-bank.test')).toMatchObject({ answer: 'miss' });
    expect(await world.service().lookup(LIST[3] ?? '')).toMatchObject({ answer: 'hit' });
  });

  it('takes all of its packs or none', async () => {
    await writeFile(path.join(folder, 'second.txt'), hosts(900, 'second').join('\n'));
    await main(['scams.txt', 'second.txt', '--out', 'out'], folder);
    const world = now();
    serve(world, await snapshot(), (name, bytes) => (name.startsWith('second-base') ? bytes.subarray(1) : bytes));
    const service = await taken(world);
    expect(await problem(service)).toBe('hash');
    expect(await service.lookup(LIST[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'no-list' });
    serve(world, await snapshot());
    world.sleep(DAY);
    await world.service().update();
    expect(await world.service().lookup(hosts(900, 'second')[4] ?? '')).toMatchObject({ answer: 'hit' });
    // A pack that the set no longer has goes with it.
    await pack(LIST);
    serve(world, await snapshot());
    world.sleep(2 * DAY);
    await world.service().update();
    expect(await world.service().lookup(hosts(900, 'second')[4] ?? '')).toMatchObject({ answer: 'miss' });
  });

  it('can be switched off and taken away as one thing', async () => {
    const world = now();
    serve(world, await snapshot());
    const service = await taken(world);
    await service.setEnabled('shops', false);
    expect(await service.lookup(LIST[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'all-off' });
    await service.remove('shops');
    expect(await service.status()).toEqual([]);
    expect(await service.lookup(LIST[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });
});

describe('a set that must not be taken', () => {
  const flip = (_: string, bytes: Uint8Array): Uint8Array => {
    bytes[bytes.length >> 1]! ^= 1;
    return bytes;
  };
  const only = (file: RegExp, change: typeof flip): typeof flip => (name, bytes) => (file.test(name) ? change(name, bytes) : bytes);
  const rows = [
    { what: 'a manifest changed in one bit', alter: only(/json$/u, flip), problem: 'signature' },
    { what: 'a signature changed in one bit', alter: only(/sig$/u, flip), problem: 'signature' },
    { what: 'a signature that is a web page', alter: only(/sig$/u, () => new TextEncoder().encode('<html>not found</html>')), problem: 'signature' },
    { what: 'a file changed in one bit', alter: only(/plp$/u, flip), problem: 'hash' },
    { what: 'a file cut off', alter: only(/plp$/u, (_, bytes) => bytes.subarray(0, -1)), problem: 'hash' },
  ];
  it.each(rows)('$what is kept out, and the old list stays', async ({ alter, problem: expected }) => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    await pack(hosts(900, 'other'));
    serve(world, await snapshot(), alter);
    world.sleep(2 * DAY);
    const service = world.service();
    await service.update();
    expect(await problem(service)).toBe(expected);
    expect(await world.service().lookup(LIST[7] ?? '')).toMatchObject({ answer: 'hit' });
    expect(await world.service().lookup(hosts(900, 'other')[7] ?? '')).toMatchObject({ answer: 'miss' });
  });

  it('an older one is refused, also after every pack was lost', async () => {
    const first = await snapshot();
    await pack(hosts(900, 'other'));
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    serve(world, first);
    world.sleep(2 * DAY);
    await world.service().update();
    expect(await problem(world.service())).toBe('rolled-back');
    expect(await world.service().lookup(hosts(900, 'other')[7] ?? '')).toMatchObject({ answer: 'hit' });
    await world.store().destroy();
    expect(await answered(world.service(), 'honest.test')).toEqual({ answer: 'unavailable', reason: 'lost' });
    world.sleep(2 * DAY);
    await world.service().update();
    expect(await problem(world.service())).toBe('rolled-back');
    expect(await world.service().lookup(LIST[7] ?? '')).toMatchObject({ answer: 'unavailable' });
  });

  it('another one under the same number is refused', async () => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    await rm(path.join(folder, 'out'), { recursive: true });
    await pack(hosts(900, 'other'));
    expect((await manifestNow()).sequence).toBe(1);
    serve(world, await snapshot());
    world.sleep(2 * DAY);
    await world.service().update();
    expect(await problem(world.service())).toBe('rolled-back');
  });

  it('one signed by another key is refused', async () => {
    const world = now();
    serve(world, await snapshot());
    const service = await taken(world, { publicKey: btoa('x'.repeat(32)) });
    expect(await problem(service)).toBe('signature');
    expect(await service.lookup(LIST[0] ?? '')).toEqual({ answer: 'unavailable', reason: 'no-list' });
  });

  it('one whose held records are damaged is fetched whole again', async () => {
    const world = now();
    serve(world, await snapshot());
    await taken(world);
    const head = await world.store().readHead() as Head;
    await world.store().writeShards(head.packs[0]?.gen ?? '', [{ first: '', sealed: new Uint8Array(40) }]);
    const service = world.service();
    expect(await service.lookup(LIST[0] ?? '')).toMatchObject({ answer: 'unavailable' });
    await service.repair();
    expect(await problem(service)).toBe('store-corrupt');
    await service.update();
    expect(await world.service().lookup(LIST[0] ?? '')).toMatchObject({ answer: 'hit' });
    expect(await problem(world.service())).toBeNull();
  });
});
