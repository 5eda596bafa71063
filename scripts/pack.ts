import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { feedGuards } from '../src/background/feed-guards';
import { readFile as readVerified, sha256, verifyManifest } from '../src/background/list-pack-set';
import { buildDelta, MAX_DELTA_SHARE } from '../src/core/list/delta';
import { parseFeed } from '../src/core/list/feed';
import type { EntryNote, FeedGuards } from '../src/core/list/feed-report';
import { reverseLabels } from '../src/core/list/host';
import { MANIFEST_FILE, signatureFile } from '../src/core/list/manifest';
import type { Manifest, ManifestFile, ManifestPack } from '../src/core/list/manifest';
import { buildPack, keptRows } from '../src/core/list/pack-build';
import { decodePackFile, encodePackFile, entriesOf } from '../src/core/list/pack-file';
import type { PackFile } from '../src/core/list/pack-file';
import { NO_PAUSE } from '../src/core/list/slices';

const USAGE = `usage: npm run --silent pack -- FEED… --out DIR [--previous DIR] [--key FILE] [--name NAME] [--weak] [--independent]
  Compiles feeds into a signed set of static files. --previous (default: --out, when it holds a set) gives dates and deltas.
  --key: private Ed25519 key, PKCS#8 in base64; made when absent (default: DIR.key, beside DIR, never in it).
  --weak: an entry alone advises caution; without it every feed counts as a strong source.
  --independent: each feed is a witness of its own; without it what several weak feeds of the set say counts once.`;

interface Options {
  feeds: string[];
  out: string;
  previous: string;
  key: string;
  name: string;
  weak: boolean;
  independent: boolean;
}

/** Arguments → options, paths against the caller's folder; null when they make no sense. */
export function readArguments(argv: readonly string[], cwd: string): Options | null {
  const feeds: string[] = [];
  const named: Record<string, string> = {};
  const flags = { '--weak': false, '--independent': false };
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--weak' || word === '--independent') flags[word] = true;
    else if (!word.startsWith('--')) feeds.push(path.resolve(cwd, word));
    else if (['--out', '--previous', '--key', '--name'].includes(word) && argv[i + 1] !== undefined) named[word.slice(2)] = argv[++i] ?? '';
    else return null;
  }
  if (feeds.length === 0 || named['out'] === undefined) return null;
  const out = path.resolve(cwd, named['out']);
  return {
    feeds, out, weak: flags['--weak'], independent: flags['--independent'],
    previous: named['previous'] === undefined ? out : path.resolve(cwd, named['previous']),
    key: named['key'] === undefined ? `${out}.key` : path.resolve(cwd, named['key']),
    name: named['name'] ?? path.basename(out),
  };
}

async function signingKey(file: string): Promise<{ sign: (text: Uint8Array) => Promise<Uint8Array>; publicKey: string }> {
  let encoded = await readFile(file, 'utf8').catch(() => null);
  if (encoded === null) {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no key pair');
    encoded = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).toString('base64');
    await writeFile(file, `${encoded}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = await crypto.subtle.importKey('pkcs8', Buffer.from(encoded, 'base64'), { name: 'Ed25519' }, true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  return {
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
    sign: async (text) => new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key, new Uint8Array(text))),
  };
}

async function writeHashed(folder: string, id: string, kind: string, pack: PackFile): Promise<ManifestFile> {
  const bytes = encodePackFile(pack);
  const digest = await sha256(bytes);
  const name = `${id}-${kind}-${digest.slice(0, 16)}.plp`;
  await writeWhole(path.join(folder, name), bytes);
  return { path: name, bytes: bytes.length, sha256: digest };
}

/** A web server never serves half a file: written aside, then renamed. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${file}.part`, bytes);
  await rename(`${file}.part`, file);
}

const idOf = (file: string): string => path.basename(file).toLowerCase().replace(/\.(?:txt|csv|json|ya?ml|gz|hosts)(?=\.|$)/gu, '').replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '').slice(0, 64) || 'list';

async function packFeed(file: string, options: Options, old: ManifestPack | null, guards: FeedGuards, today: string): Promise<ManifestPack> {
  const feed = await parseFeed(createReadStream(file), guards);
  const readOld = async (name: string): Promise<Uint8Array> => readFile(path.join(options.previous, name));
  const base = old === null ? null : decodePackFile(await readVerified(readOld, old.base));
  const delta = old === null || old.delta === null ? null : decodePackFile(await readVerified(readOld, old.delta));
  const since = base === null ? new Map<string, EntryNote | null>() : entriesOf(base, delta).entries;
  const kept = await keptRows(feed, today, (name) => since.get(reverseLabels(name)) ?? null, NO_PAUSE);
  const before = base === null ? new Map<string, EntryNote | null>() : entriesOf(base, null).entries;
  const present = new Set(kept.rows.map(({ name }) => reverseLabels(name)));
  const added = kept.rows.filter(({ name, note }) => before.get(reverseLabels(name))?.since !== note.since || before.get(reverseLabels(name))?.category !== note.category);
  const removed = [...before.keys()].filter((host) => !present.has(host)).map(reverseLabels).toSorted((a, b) => (a < b ? -1 : 1));
  const exceptions = [...feed.exceptions];
  const facts = { id: idOf(file), name: feed.report.title ?? path.basename(file), strength: options.weak ? 'weak' as const : 'strong' as const, category: null, group: options.independent ? idOf(file) : null, entries: kept.rows.length };
  const refused = Object.entries(feed.report.refused).map(([reason, count]) => `${count} ${reason}`).join(', ');
  process.stderr.write(`${path.basename(file)}: ${feed.format}, ${kept.rows.length} entries, ${kept.covered} covered, ${feed.report.duplicates} repeated${refused === '' ? '' : `, refused: ${refused}`}\n`);
  if (base !== null && old !== null && added.length + removed.length <= before.size * MAX_DELTA_SHARE) {
    await writeWhole(path.join(options.out, old.base.path), await readOld(old.base.path));
    const change = await buildDelta(added, removed, NO_PAUSE);
    return { ...facts, base: old.base, delta: added.length + removed.length === 0 ? null : await writeHashed(options.out, facts.id, 'delta', { ...change, exceptions }) };
  }
  const built = await buildPack(kept, NO_PAUSE);
  return { ...facts, base: await writeHashed(options.out, facts.id, 'base', { ...built, exceptions }), delta: null };
}

/** Resolves to the exit code; the public key and the summary go to standard output, everything else to standard error. */
export async function main(argv: readonly string[], cwd: string = process.env['INIT_CWD'] ?? process.cwd()): Promise<number> {
  const options = readArguments(argv, cwd);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { sign, publicKey } = await signingKey(options.key);
  const guards = feedGuards();
  // A set that this key did not sign is nobody we continue.
  const readOld = async (name: string): Promise<Uint8Array> => readFile(path.join(options.previous, name));
  const before = await readOld(MANIFEST_FILE).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  const old = before === null ? null : (await verifyManifest(before, readOld, publicKey)).manifest;
  await mkdir(options.out, { recursive: true });
  const created = new Date().toISOString();
  const packs: ManifestPack[] = [];
  for (const file of options.feeds) packs.push(await packFeed(file, options, old?.packs.find(({ id }) => id === idOf(file)) ?? null, guards, created.slice(0, 10)));
  if (new Set(packs.map(({ id }) => id)).size !== packs.length) throw new Error('two feeds have the same name');
  const manifest: Manifest = { format: 1, name: options.name, sequence: (old?.sequence ?? 0) + 1, created, packs };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
  await writeWhole(path.join(options.out, signatureFile(await sha256(text))), await sign(text));
  await writeWhole(path.join(options.out, MANIFEST_FILE), text);
  process.stdout.write(`${JSON.stringify({ out: options.out, sequence: manifest.sequence, publicKey, packs: packs.map(({ id, entries, base, delta }) => ({ id, entries, bytes: base.bytes, deltaBytes: delta?.bytes ?? 0 })) })}\n`);
  return 0;
}
