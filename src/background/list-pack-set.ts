import type { ParsedFeed } from '../core/list/feed';
import type { FeedGuards } from '../core/list/feed-report';
import { decodeManifest, MANIFEST_FILE, SIGNATURE_FILE } from '../core/list/manifest';
import type { Manifest, ManifestFile, ManifestPack } from '../core/list/manifest';
import { decodePackFile, entriesOf } from '../core/list/pack-file';
import type { UpdateProblem } from '../core/list/source';

/** Why a pack set was not taken. */
export class PackSetError extends Error {
  readonly problem: Extract<UpdateProblem, 'signature' | 'rolled-back' | 'hash'>;

  constructor(problem: PackSetError['problem'], message: string) {
    super(message);
    this.name = 'PackSetError';
    this.problem = problem;
  }
}

/** Reads one file of the set by its name. */
export type ReadFile = (name: string, maxBytes: number) => Promise<Uint8Array>;

const MAX_MANIFEST_BYTES = 1024 * 1024;

/**
 * The manifest of a set, after its signature (Ed25519, `publicKey` in base64, raw 32 bytes) was found good and its sequence no
 * lower than the last one taken. Errors: `PackSetError`, or what reading rejects with.
 */
export async function readManifest(read: ReadFile, publicKey: string, lastSequence: number): Promise<Manifest> {
  const [text, signature] = [await read(MANIFEST_FILE, MAX_MANIFEST_BYTES), await read(SIGNATURE_FILE, 64)];
  if (!(await verifies(text, signature, publicKey))) throw new PackSetError('signature', 'the manifest is not signed by this key');
  const manifest = decodeManifest(new TextDecoder().decode(text));
  if (manifest === null) throw new PackSetError('signature', 'the signed file is no manifest');
  if (manifest.sequence < lastSequence) throw new PackSetError('rolled-back', `sequence ${manifest.sequence} after ${lastSequence}`);
  return manifest;
}

async function verifies(text: Uint8Array, signature: Uint8Array, publicKey: string): Promise<boolean> {
  try {
    const raw = Uint8Array.from(atob(publicKey), (char) => char.charCodeAt(0));
    const key = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, key, new Uint8Array(signature), new Uint8Array(text));
  } catch {
    // A key or signature of the wrong form verifies nothing.
    return false;
  }
}

/** Entries of one pack of a verified manifest; whoever signed it, guards hold. Errors: `PackSetError('hash')`. */
export async function readPack(read: ReadFile, pack: ManifestPack, guards: FeedGuards): Promise<Pick<ParsedFeed, 'entries' | 'exceptions'>> {
  const load = async (file: ManifestFile) => {
    const bytes = await read(file.path, file.bytes);
    if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256) throw new PackSetError('hash', `${file.path} is not what the manifest names`);
    return decodePackFile(bytes);
  };
  const base = await load(pack.base);
  const { entries, exceptions } = entriesOf(base, pack.delta === null ? null : await load(pack.delta));
  for (const host of entries.keys()) if (guards.isPublicSuffix(host) || guards.guard(host)) entries.delete(host);
  return { entries, exceptions };
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
