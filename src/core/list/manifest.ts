import type { Strength } from './head';

/** What a pack set consists of. The signature covers the bytes of this file, the hashes in it cover all others. */
export interface Manifest {
  readonly format: 1;
  readonly name: string;
  /** Rises with every publication: an older set is never taken for a newer one. */
  readonly sequence: number;
  /** ISO instant of publication; the age of the list is counted from here, so that replaying a set does not make it young. */
  readonly created: string;
  readonly packs: readonly ManifestPack[];
}

export interface ManifestPack {
  readonly id: string;
  readonly name: string;
  readonly strength: Strength;
  readonly category: string | null;
  /** Packs of one group count as one witness; null: the whole set is one. */
  readonly group: string | null;
  readonly entries: number;
  readonly base: ManifestFile;
  /** The whole change since `base`; null when there is none. */
  readonly delta: ManifestFile | null;
}

export interface ManifestFile {
  /** Relative to the manifest; named after its content, so that it can be cached for ever. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export const MANIFEST_FILE = 'manifest.json';

/**
 * Ed25519 over the bytes of the manifest (RFC 8032), 64 bytes. Named after the manifest that it signs: caches between publisher
 * and reader age each on their own, and a signature is never read beside another manifest than its own.
 */
export const signatureFile = (sha256: string): string => `manifest-${sha256.slice(0, 16)}.sig`;

/** Text → manifest; null when it is not one. Only after its signature was verified. */
export function decodeManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['format'] !== 1 || typeof value['name'] !== 'string') return null;
  const { sequence, created, packs } = value;
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence) || sequence < 1) return null;
  if (typeof created !== 'string' || !Number.isFinite(Date.parse(created))) return null;
  if (!Array.isArray(packs) || !packs.every(isPack)) return null;
  return { format: 1, name: value['name'], sequence, created, packs };
}

function isPack(value: unknown): value is ManifestPack {
  return isRecord(value) && typeof value['id'] === 'string' && /^[a-z0-9-]{1,64}$/u.test(value['id']) && typeof value['name'] === 'string'
    && (value['strength'] === 'strong' || value['strength'] === 'weak') && (value['category'] === null || typeof value['category'] === 'string') && (value['group'] === null || typeof value['group'] === 'string')
    && typeof value['entries'] === 'number' && isFile(value['base']) && (value['delta'] === null || isFile(value['delta']));
}

/** A path is one plain name: a manifest never reaches out of its own folder. */
function isFile(value: unknown): value is ManifestFile {
  return isRecord(value) && typeof value['path'] === 'string' && /^[a-z0-9][a-z0-9.-]{0,120}$/u.test(value['path'])
    && typeof value['bytes'] === 'number' && typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/u.test(value['sha256']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
