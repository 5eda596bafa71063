import type { PackState } from '../core/list/head';
import { decodePackFile } from '../core/list/pack-file';
import type { PackFile } from '../core/list/pack-file';
import type { Manifest, ManifestFile, ManifestPack } from '../core/list/manifest';
import { FRESH_STATE, staleAfter } from '../core/list/source';
import type { SetSource, SourceState } from '../core/list/source';
import { conditions, failed, problemOf, problemOfStatus, refusedBy } from './list-attempt';
import type { Attempt } from './list-attempt';
import { PackSetError, readFile, verifyManifest } from './list-pack-set';
import type { ReadFile } from './list-pack-set';
import type { SetPack } from './list-set-writer';
import type { UpdateParts } from './list-update';
import { POLICY_PREFIX } from './organisation-lists';

const MAX_MANIFEST_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** All files of one update together: they are in memory until every one of them was found good. */
const MAX_SET_BYTES = 128 * 1024 * 1024;
const MANIFEST_MS = 20_000;
const FILE_MS = 90_000;

/** A server's refusal in the middle of a set. */
class StatusError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.name = 'StatusError';
    this.status = status;
  }
}

/**
 * Brings a signed set up to date: the manifest first, conditionally; then, of files that are not held, whatever its hashes name.
 * The base of a pack is fetched only when it is another one than the held. Nothing is taken before everything was found good.
 */
export async function updateSet(parts: UpdateParts, source: SetSource, state: SourceState): Promise<Attempt> {
  let last = failed('refused-address');
  for (const [i, address] of source.addresses.entries()) {
    last = await attempt(parts, source, address, i === 0 ? state : { ...FRESH_STATE, taken: state.taken });
    if (last.done !== 'failed') return last;
  }
  return last;
}

async function attempt(parts: UpdateParts, source: SetSource, address: string, state: SourceState): Promise<Attempt> {
  const get = (name: string, maxBytes: number, timeoutMs: number, headers: Record<string, string> = {}) => parts.egress.fetch({
    url: new URL(name, address).href, purpose: 'list-update', consent: 'none-needed', maxBytes, timeoutMs,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  });
  const read: ReadFile = async (name, maxBytes) => {
    const { status, body } = await get(name, Math.min(maxBytes, MAX_FILE_BYTES), FILE_MS);
    if (status !== 200) throw new StatusError(status);
    return body;
  };
  try {
    const held = (await parts.packs()).filter((pack) => pack.signed?.set === source.id);
    const { status, headers, body } = await get(address, MAX_MANIFEST_BYTES, MANIFEST_MS, held.length === 0 ? {} : conditions(state));
    const tags = { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null };
    // A set that is no longer signed anew grows old: unlike a feed's, its age counts from its publication.
    if (status === 304 && held.length > 0) return { done: 'unchanged', etag: tags.etag ?? state.etag, lastModified: tags.lastModified ?? state.lastModified };
    if (status !== 200) return refusedBy(status, headers, parts.now());
    const { manifest, sha256 } = await verifyManifest(body, (name, most) => read(name, most).catch((error: unknown) => {
      // What no signature stands beside is not signed.
      throw error instanceof StatusError && problemOfStatus(error.status) === 'gone' ? new PackSetError('signature', 'no signature') : error;
    }), source.publicKey);
    const taken = { sequence: manifest.sequence, sha256 };
    refuseOlder(taken, state.taken);
    if (state.taken?.sha256 === sha256 && held.length === manifest.packs.length) return { done: 'unchanged', ...tags };
    const { states } = await parts.sources.get();
    const packs = await wantedPacks(read, manifest, source, held, states[source.id]?.enabled ?? true);
    await parts.writer.installSet(source.id, packs, parts.guards);
    return { done: 'taken', ...tags, taken };
  } catch (error) {
    return failed(error instanceof StatusError ? problemOfStatus(error.status) : problemOf(error));
  }
}

/** The same number twice with different content is as bad as a lower one: somebody else holds the key, or a copy. */
function refuseOlder(offered: NonNullable<SourceState['taken']>, last: SourceState['taken']): void {
  if (last === null || offered.sequence > last.sequence || offered.sha256 === last.sha256) return;
  throw new PackSetError('rolled-back', `sequence ${offered.sequence} after ${last.sequence}`);
}

async function wantedPacks(read: ReadFile, manifest: Manifest, source: SetSource, held: readonly PackState[], enabled: boolean): Promise<SetPack[]> {
  const packs: SetPack[] = [];
  let bytes = 0;
  const load = async (file: ManifestFile): Promise<PackFile> => {
    bytes += file.bytes;
    if (bytes > MAX_SET_BYTES) throw new PackSetError('hash', 'a set larger than any');
    return decodePackFile(await readFile(read, file));
  };
  for (const pack of manifest.packs) {
    const id = `${source.id}/${pack.id}`;
    const old = held.find((one) => one.id === id)?.signed;
    const sameBase = old?.base === pack.base.sha256;
    const files = {
      base: sameBase ? null : await load(pack.base),
      delta: pack.delta === null || (sameBase && old?.delta === pack.delta.sha256) ? null : await load(pack.delta),
    };
    packs.push({ facts: factsOf(pack, manifest, source, id, enabled), entries: pack.entries, base: pack.base.sha256, delta: pack.delta?.sha256 ?? null, files });
  }
  return packs;
}

function factsOf(pack: ManifestPack, manifest: Manifest, source: SetSource, id: string, enabled: boolean): SetPack['facts'] {
  return {
    id, enabled, origin: source.id.startsWith(POLICY_PREFIX) ? 'policy' : 'address', name: pack.name, category: pack.category,
    strength: source.strength === 'weak' ? 'weak' : pack.strength,
    group: pack.group === null ? source.id : `${source.id}/${pack.group}`,
    confirmed: manifest.created, updated: manifest.created, staleHours: staleAfter(source.refreshHours),
  };
}
