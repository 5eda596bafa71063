/**
 * Range asymmetric numeral systems (J. Duda, arXiv 1311.2540), the variant with one 31-bit state and bytes: near the entropy
 * of its model, decoded by a multiplication and a search in a small table. Encoding runs backwards over what decoding yields forwards.
 */

export const SCALE_BITS = 12;
export const SCALE = 1 << SCALE_BITS;
const LOW = 2 ** 23;

/** Symbols in decoding order, kept until they are encoded from the last to the first. */
export class RansWriter {
  #start = new Uint16Array(1024);
  #frequency = new Uint16Array(1024);
  #length = 0;

  /** The symbol that owns `[start, start + frequency)` of `SCALE`. */
  put(start: number, frequency: number): void {
    if (this.#length === this.#start.length) {
      this.#start = doubled(this.#start);
      this.#frequency = doubled(this.#frequency);
    }
    this.#start[this.#length] = start;
    this.#frequency[this.#length++] = frequency;
  }

  /** `count` (at most 12) bits as they are. */
  putBits(value: number, count: number): void {
    const frequency = SCALE >>> count;
    this.put(value * frequency, frequency);
  }

  finish(): Uint8Array {
    // No symbol takes more than its own twelve bits, and the state at the end four bytes.
    const out = new Uint8Array(this.#length * 2 + 8);
    let at = out.length;
    let state = LOW;
    for (let i = this.#length - 1; i >= 0; i--) {
      const frequency = this.#frequency[i] as number;
      const limit = (LOW >>> SCALE_BITS) * 256 * frequency;
      while (state >= limit) {
        out[--at] = state & 0xff;
        state >>>= 8;
      }
      const whole = (state / frequency) >>> 0;
      state = whole * SCALE + (state - whole * frequency) + (this.#start[i] as number);
    }
    for (let i = 0; i < 4; i++) {
      out[--at] = state & 0xff;
      state >>>= 8;
    }
    return out.slice(at);
  }
}

function doubled(column: Uint16Array): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(column.length * 2);
  larger.set(column);
  return larger;
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
