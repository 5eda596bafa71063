import { decodeManifest, signatureFile } from '../core/list/manifest';
import type { Manifest, ManifestFile } from '../core/list/manifest';
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

/**
 * The manifest in `text`, after its signature (Ed25519, `publicKey` in base64, raw 32 bytes) was read and found good.
 * Errors: `PackSetError('signature')`, or what reading rejects with.
 */
export async function verifyManifest(text: Uint8Array, read: ReadFile, publicKey: string): Promise<{ manifest: Manifest; sha256: string }> {
  const digest = await sha256(text);
  const signature = await read(signatureFile(digest), SIGNATURE_BYTES);
  if (!(await verifies(text, signature, publicKey))) throw new PackSetError('signature', 'the manifest is not signed by this key');
  const manifest = decodeManifest(new TextDecoder().decode(text));
  if (manifest === null) throw new PackSetError('signature', 'the signed file is no manifest');
  return { manifest, sha256: digest };
}

const SIGNATURE_BYTES = 64;

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

/** One file of a verified manifest. Errors: `PackSetError('hash')` for anything else than what the manifest names. */
export async function readFile(read: ReadFile, file: ManifestFile): Promise<Uint8Array> {
  const bytes = await read(file.path, file.bytes);
  if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256) throw new PackSetError('hash', `${file.path} is not what the manifest names`);
  return bytes;
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
