/**
 * A checksum behind stored bytes, so that a flipped bit, a torn write or a record under the wrong key reads as "corrupt" and
 * never as "not listed". It guards against accidents; packs from elsewhere carry SHA-256 and a signature as well.
 */

const SUM_BYTES = 4;

function sumOf(bytes: Uint8Array, length: number, label: string): number {
  let h = 0x811c9dc5 ^ length;
  for (let i = 0; i < label.length; i++) h = Math.imul(h ^ label.charCodeAt(i), 0x01000193);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteOffset % 4 === 0 ? length >>> 2 : 0);
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ (words[i] as number), 0x9e3779b1);
    h ^= h >>> 15;
  }
  for (let i = words.length * 4; i < length; i++) {
    h = Math.imul(h ^ (bytes[i] as number), 0x9e3779b1);
    h ^= h >>> 15;
  }
  return h >>> 0;
}

/** The bytes with their checksum behind them; `label` is the key they will be stored under. */
export function seal(bytes: Uint8Array, label: string): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(bytes.length + SUM_BYTES);
  sealed.set(bytes);
  new DataView(sealed.buffer).setUint32(bytes.length, sumOf(sealed, bytes.length, label), true);
  return sealed;
}

/** The bytes without their checksum, null when they are not what was sealed under this label. */
export function unseal(sealed: unknown, label: string): Uint8Array | null {
  if (!(sealed instanceof Uint8Array) || sealed.length < SUM_BYTES) return null;
  const aligned = sealed.byteOffset % 4 === 0 ? sealed : sealed.slice();
  const length = aligned.length - SUM_BYTES;
  const kept = new DataView(aligned.buffer, aligned.byteOffset).getUint32(length, true);
  return kept === sumOf(aligned, length, label) ? aligned.subarray(0, length) : null;
}
