// What is on the screen, from a screenshot: the only witness that no page can talk into anything.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** Pixels of a PNG of 8-bit RGB or RGBA, as browsers write them. */
function pixels(file) {
  const data = readFileSync(file);
  let at = 8;
  let [width, height, channels] = [0, 0, 0];
  const parts = [];
  while (at < data.length) {
    const length = data.readUInt32BE(at);
    const kind = data.toString('latin1', at + 4, at + 8);
    if (kind === 'IHDR') {
      [width, height] = [data.readUInt32BE(at + 8), data.readUInt32BE(at + 12)];
      channels = data[at + 17] === 6 ? 4 : 3;
    } else if (kind === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? out[y * stride + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * stride + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels] : 0;
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const predicted = [0, left, up, (left + up) >> 1, a <= b && a <= c ? left : b <= c ? up : corner][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + predicted;
    }
  }
  return { out, width, height, channels };
}

/** The note's card and the colour of its level, in the light scheme; see content/note/style.ts. */
const CARD = [255, 254, 251];
const LEVEL = { danger: [163, 33, 43], caution: [129, 84, 0] };

/** True when the picture shows the note: its card large enough to be read, with the mark of its level. */
export function showsNote(file, level) {
  const { out, width, height, channels } = pixels(file);
  let card = 0;
  let mark = 0;
  const near = (at, [r, g, b]) => Math.abs(out[at] - r) < 3 && Math.abs(out[at + 1] - g) < 3 && Math.abs(out[at + 2] - b) < 3;
  for (let at = 0; at < width * height * channels; at += channels) {
    if (near(at, CARD)) card += 1;
    else if (near(at, LEVEL[level])) mark += 1;
  }
  return card > 8_000 && mark > 150;
}
