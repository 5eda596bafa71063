import { decodeIndex, type NameIndex } from '../core/domain/name-index';
import { NAME_INDEX } from './brands/name-index.generated';

let index: NameIndex | null = null;

/** The shipped index of protected names; decoded at the first call, which parses nothing. */
export function nameIndex(): NameIndex {
  index ??= decodeIndex(bytesOf(NAME_INDEX));
  return index;
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
