import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../../../src/core/list/name-model';
import { RansReader, RansWriter, SCALE } from '../../../src/core/list/rans';
import { decodeShard, encodeShard, findInShard, modelFor } from '../../../src/core/list/shard';
import type { Row } from '../../../src/core/list/shard';

const letters = ALPHABET.slice(1).replace('.', '');
const label = fc.string({ unit: fc.constantFrom(...letters.split('')), minLength: 1, maxLength: 63 });
const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.').slice(0, 253));
const byName = (a: Row, b: Row): number => (a.name < b.name ? -1 : 1);
const shard = fc.uniqueArray(fc.record({ name, note: fc.oneof(fc.nat(5), fc.nat(70_000)) }), { maxLength: 60, selector: (row) => row.name }).map((rows) => rows.sort(byName));

describe('shards', () => {
  it('decode to what was encoded, by their own model and by another', () => {
    fc.assert(fc.property(shard, shard, (rows, others) => {
      for (const model of [modelFor([rows]), modelFor([others]), modelFor([])]) expect(decodeShard(encodeShard(rows, model), model)).toEqual(rows);
    }));
  });

  it('are found in like in a map', () => {
    fc.assert(fc.property(shard, fc.array(name, { maxLength: 20 }), (rows, strangers) => {
      const model = modelFor([rows]);
      const bytes = encodeShard(rows, model);
      const map = new Map(rows.map((row) => [row.name, row.note]));
      const near = rows.flatMap((row) => [row.name.slice(0, -1), `${row.name}a`, `${row.name}.a`, `-${row.name}`]);
      for (const one of [...map.keys(), ...strangers, ...near]) expect(findInShard(bytes, model, one)).toBe(map.get(one) ?? null);
    }));
  });

  it('take about the entropy of their names', () => {
    let state = 7;
    const letter = (): string => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return letters.charAt((state >>> 8) % 26 + 12);
    };
    const rows = Array.from({ length: 5000 }, () => ({ name: `test.${Array.from({ length: 10 }, letter).join('')}`, note: 0 })).sort(byName);
    const shards = Array.from({ length: 10 }, (_, i) => rows.slice(i * 500, (i + 1) * 500));
    const model = modelFor(shards);
    const bits = shards.reduce((sum, one) => sum + encodeShard(one, model).length, 0) * 8 / rows.length;
    // Ten random letters are 47 bits; sorting 5,000 of them saves log2(5000!)/5000 ≈ 10.8.
    expect(bits).toBeLessThan(47 - 10.8 + 6);
    expect(bits).toBeGreaterThan(47 - 10.8);
  });

  it('refuse to decode when cut', () => {
    fc.assert(fc.property(shard.filter((rows) => rows.length > 3), fc.double({ min: 0, max: 0.99, noNaN: true }), (rows, part) => {
      const model = modelFor([rows]);
      const bytes = encodeShard(rows, model);
      expect(() => decodeShard(bytes.slice(0, Math.floor(bytes.length * part)), model)).toThrow(RangeError);
    }));
  });

  it('end on arbitrary bytes with an error or with rows, never without end', () => {
    const model = modelFor([]);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      let outcome: unknown;
      try {
        outcome = decodeShard(bytes, model);
      } catch (error) {
        outcome = error;
      }
      expect(Array.isArray(outcome) || outcome instanceof RangeError).toBe(true);
    }));
  });

  it('take nothing that is no canonical host', () => {
    for (const bad of ['test.EVIL', 'test.évil', 'test.a b']) expect(() => encodeShard([{ name: bad, note: 0 }], modelFor([]))).toThrow(RangeError);
  });
});

describe('rANS', () => {
  it('gives back symbols of any frequency, and raw bits', () => {
    const symbol = fc.integer({ min: 1, max: SCALE }).chain((frequency) => fc.integer({ min: 0, max: SCALE - frequency }).map((start) => ({ start, frequency })));
    fc.assert(fc.property(fc.array(symbol, { maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 4095 }), { maxLength: 50 }), (symbols, raw) => {
      const writer = new RansWriter();
      for (const { start, frequency } of symbols) writer.put(start, frequency);
      for (const value of raw) writer.putBits(value, 12);
      const reader = new RansReader(writer.finish());
      for (const { start, frequency } of symbols) {
        const at = reader.peek();
        expect(at >= start && at < start + frequency).toBe(true);
        reader.take(start, frequency);
      }
      expect(raw.map(() => reader.takeBits(12))).toEqual(raw);
      expect(reader.ended()).toBe(true);
    }));
  });
});
