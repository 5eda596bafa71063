import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/pack';
import { readManifest, readPack } from '../../src/background/list-pack-set';
import { decodeManifest } from '../../src/core/list/manifest';
import { decodePackFile, encodePackFile } from '../../src/core/list/pack-file';
import { guards, hosts } from './list-world';

let folder = '';
let publicKey = '';
const said: string[] = [];
const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(path.join(folder, 'out', name)));
const pack = async (names: readonly string[]): Promise<number> => {
  await writeFile(path.join(folder, 'scams.txt'), names.join('\n'));
  const code = await main(['scams.txt', '--out', 'out'], folder);
  publicKey = (JSON.parse(said.at(-1) ?? '{}') as { publicKey: string }).publicKey;
  return code;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pack-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await pack([...hosts(2000, 'h'), 'co.uk', 'paypal.com']);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('a pack set', () => {
  it('is signed, and gives back the entries; guards hold when it is made', async () => {
    const manifest = await readManifest(read, publicKey, 0);
    expect(manifest).toMatchObject({ name: 'out', sequence: 1, packs: [{ id: 'scams', strength: 'strong', entries: 2000, delta: null }] });
    const { entries } = await readPack(read, manifest.packs[0]!, guards);
    expect([...entries.keys()].toSorted()).toEqual(hosts(2000, 'h').toSorted());
  });

  it('never holds its private key', async () => {
    expect((await readdir(path.join(folder, 'out'))).filter((name) => !/\.plp$|^manifest\.(?:json|sig)$/u.test(name))).toEqual([]);
  });

  it('continues with a delta on the same base', async () => {
    const before = await readManifest(read, publicKey, 0);
    await pack([...hosts(2000, 'h').slice(5), 'new.test']);
    const after = await readManifest(read, publicKey, before.sequence);
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.packs[0]?.base).toEqual(before.packs[0]?.base);
    expect(after.packs[0]?.delta).not.toBeNull();
    const { entries } = await readPack(read, after.packs[0]!, guards);
    expect([...entries.keys()].toSorted()).toEqual([...hosts(2000, 'h').slice(5), 'new.test'].toSorted());
  });

  it('is refused when rolled back, signed by another key, or changed in one byte', async () => {
    const manifest = await readManifest(read, publicKey, 0);
    await expect(readManifest(read, publicKey, manifest.sequence + 1)).rejects.toMatchObject({ problem: 'rolled-back' });
    await expect(readManifest(read, btoa('x'.repeat(32)), 0)).rejects.toMatchObject({ problem: 'signature' });
    const flip = (file: RegExp) => async (name: string): Promise<Uint8Array> => {
      const bytes = await read(name);
      if (file.test(name)) bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    };
    await expect(readManifest(flip(/json/u), publicKey, 0)).rejects.toMatchObject({ problem: 'signature' });
    await expect(readManifest(flip(/sig/u), publicKey, 0)).rejects.toMatchObject({ problem: 'signature' });
    await expect(readPack(flip(/base/u), manifest.packs[0]!, guards)).rejects.toMatchObject({ problem: 'hash' });
    await expect(readPack(flip(/delta/u), manifest.packs[0]!, guards)).rejects.toMatchObject({ problem: 'hash' });
  });

  it('reads no path outside its folder, and no cut file', async () => {
    const manifest = await readManifest(read, publicKey, 0);
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
