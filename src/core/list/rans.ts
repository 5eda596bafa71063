/**
 * Range asymmetric numeral systems (J. Duda, arXiv 1311.2540), the variant with one 31-bit state and bytes: near the entropy
 * of its model, decoded by a multiplication and a search in a small table. Encoding runs backwards over what decoding yields forwards.
 */

export const SCALE_BITS = 12;
export const SCALE = 1 << SCALE_BITS;
const LOW = 2 ** 23;

/** Symbols in decoding order, kept until they are encoded from the last to the first. */
export class RansWriter {
  #start: number[] = [];
  #frequency: number[] = [];

  /** The symbol that owns `[start, start + frequency)` of `SCALE`. */
  put(start: number, frequency: number): void {
    this.#start.push(start);
    this.#frequency.push(frequency);
  }

  /** `count` (at most 12) bits as they are. */
  putBits(value: number, count: number): void {
    const frequency = SCALE >>> count;
    this.put(value * frequency, frequency);
  }

  finish(): Uint8Array {
    const out: number[] = [];
    let state = LOW;
    for (let i = this.#start.length - 1; i >= 0; i--) {
      const frequency = this.#frequency[i] as number;
      const limit = (LOW >>> SCALE_BITS) * 256 * frequency;
      while (state >= limit) {
        out.push(state & 0xff);
        state = Math.floor(state / 256);
      }
      state = Math.floor(state / frequency) * SCALE + (state % frequency) + (this.#start[i] as number);
    }
    for (let i = 0; i < 4; i++) {
      out.push(state & 0xff);
      state = Math.floor(state / 256);
    }
    return Uint8Array.from(out.toReversed());
  }
}

/** Errors: RangeError when the bytes end before the symbols do. */
export class RansReader {
  private readonly bytes: Uint8Array;
  private at = 4;
  private state: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (bytes.length < 4) throw new RangeError('coded data cut off');
    this.state = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  }

  /** Position within `SCALE`; the caller finds the symbol that owns it and confirms by `take`. */
  peek(): number {
    return this.state & (SCALE - 1);
  }

  take(start: number, frequency: number): void {
    let state = frequency * (this.state >>> SCALE_BITS) + (this.state & (SCALE - 1)) - start;
    while (state < LOW) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('coded data cut off');
      state = state * 256 + byte;
    }
    this.state = state;
  }

  takeBits(count: number): number {
    const frequency = SCALE >>> count;
    const value = Math.floor(this.peek() / frequency);
    this.take(value * frequency, frequency);
    return value;
  }

  /** True when everything was read and the state is the one encoding began with: cut or flipped data rarely ends so. */
  ended(): boolean {
    return this.at === this.bytes.length && this.state === LOW;
  }
}
