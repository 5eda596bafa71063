/**
 * How much a spelling is like a word, by a model of three letters: the cost in eighths of a bit of each letter after the two before it, as
 * host names of honest sites have them (written by `npm run calibrate`; numbers only). A slip of the finger costs more than the name.
 */
const SYMBOLS = 28;
const PER_BIT = 8;
/** Bytes of a model; a model of any other size knows nothing and calls every spelling alike. */
const MODEL_SIZE = SYMBOLS ** 3;

/**
 * How little `shown` reads like a word of its own, in bits: its own cost, and half of what it costs more than the name it is one slip
 * away from. Infinite where no model is at hand, so that nothing passes for a word.
 */
export function strangenessOf(model: Uint8Array, shown: string, name: string): number {
  return model.length === MODEL_SIZE ? 1.5 * wordlikeCost(model, shown) - 0.5 * wordlikeCost(model, name) : Infinity;
}

/** Bits by the given model; lower is more like a word. */
export function wordlikeCost(model: Uint8Array, text: string): number {
  if (model.length !== MODEL_SIZE) return 0;
  let before = 0;
  let last = 0;
  let sum = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const next = at === text.length ? 0 : symbolOf(text.charCodeAt(at));
    sum += model[(before * SYMBOLS + last) * SYMBOLS + next]!;
    before = last;
    last = next;
  }
  return sum / PER_BIT;
}

/** The model of the given labels: one byte for each three symbols. */
export function trainWordlike(labels: Iterable<string>): Uint8Array {
  const three = new Float64Array(SYMBOLS ** 3);
  const two = new Float64Array(SYMBOLS ** 2);
  const one = new Float64Array(SYMBOLS);
  let all = 0;
  for (const label of labels) {
    let before = 0;
    let last = 0;
    for (let at = 0; at <= label.length; at += 1) {
      const next = at === label.length ? 0 : symbolOf(label.charCodeAt(at));
      const place = (before * SYMBOLS + last) * SYMBOLS + next;
      three[place] = three[place]! + 1;
      two[last * SYMBOLS + next] = two[last * SYMBOLS + next]! + 1;
      one[next] = one[next]! + 1;
      all += 1;
      before = last;
      last = next;
    }
  }
  return Uint8Array.from(three, (count, place) => {
    const next = place % SYMBOLS;
    const last = Math.floor(place / SYMBOLS) % SYMBOLS;
    const pair = Math.floor(place / SYMBOLS);
    const alone = (one[next]! + 0.5) / (all + SYMBOLS / 2);
    const afterOne = (two[last * SYMBOLS + next]! + 20 * alone) / (sumOf(two, last) + 20);
    return Math.min(255, Math.max(1, Math.round(-Math.log2((count + 10 * afterOne) / (sumOf(three, pair) + 10)) * PER_BIT)));
  });
}

function sumOf(counts: Float64Array, row: number): number {
  let sum = 0;
  for (let at = row * SYMBOLS; at < (row + 1) * SYMBOLS; at += 1) sum += counts[at]!;
  return sum;
}

function symbolOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 27;
}
