import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillJoined, fillLine, newLine } from '../../../src/core/domain/line';
import { findHits, MAX_HITS, MAX_SAME, type Search } from '../../../src/core/domain/match';
import { slowHits, slowLines } from './slow-hits';
import { TOWN, TOWN_INDEX } from './street';

const plain = newLine();
const joined = newLine();
const search: Search = { found: [], probes: 0 };

const labels = TOWN.flatMap(({ domains }) => domains.map((domain) => domain.slice(0, domain.indexOf('.'))));
const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789'));
const noise = fc.string({ unit: letter, maxLength: 6 });

/** A name with one slip, as a person or a trickster makes it. */
const slipped = fc.tuple(fc.constantFrom(...labels), fc.nat(), fc.nat(5), letter).map(([name, pick, how, other]) => {
  const at = pick % name.length;
  switch (how) {
    case 0: return name.slice(0, at) + name.slice(at + 1);
    case 1: return name.slice(0, at) + other + name.slice(at);
    case 2: return name.slice(0, at) + other + name.slice(at + 1);
    case 3: return name.slice(0, at) + Array.from(name.slice(at, at + 2)).toReversed().join('') + name.slice(at + 2);
    case 4: return `${name.slice(0, at)}es${name.slice(at)}`;
    default: return `${name.slice(0, at)}${how === 5 ? '-' : '.'}${name.slice(at)}`;
  }
});
const piece = fc.oneof({ weight: 3, arbitrary: noise }, { weight: 2, arbitrary: slipped }, { weight: 2, arbitrary: fc.constantFrom(...labels, 'rn', 'vv', 'cl', 'login') });
const text = fc.array(fc.tuple(piece, fc.constantFrom('', '-', '.')), { minLength: 1, maxLength: 4 }).map((parts) => parts.map(([word, mark]) => word + mark).join('').replaceAll(/[.-]{2,}/gu, '.').replaceAll(/^[.-]|[.-]$/gu, ''));

const texts = (): Set<string> => new Set(search.found.map(({ how, form, start, end }) => `${how} ${form} ${start} ${end}`));

/** What the fast path must say: all that the slow one says; on a crafted host, where it stops early, nothing else. */
function expectedOf(fast: ReadonlySet<string>, slow: ReadonlySet<string>): readonly string[] {
  const times = new Map<string, number>();
  for (const hit of slow) times.set(hit.split(' ')[1]!, (times.get(hit.split(' ')[1]!) ?? 0) + 1);
  const crafted = slow.size >= MAX_HITS || [...times.values()].some((count) => count > MAX_SAME);
  return [...(crafted ? [...fast].filter((hit) => slow.has(hit)) : slow)].sort();
}

describe('the fast path', () => {
  it('finds what the slow reference finds, on both lines', () => {
    let hosts = 0;
    let hits = 0;
    fc.assert(fc.property(text, (own) => {
      fillLine(plain, own, own.length);
      const [codes = [], pairs] = slowLines(own);
      findHits(TOWN_INDEX, plain, search);
      expect([...texts()].sort()).toEqual(expectedOf(texts(), slowHits(TOWN_INDEX, codes)));
      hosts += 1;
      hits += search.found.length;
      expect(plain.hasPair || pairs === undefined).toBe(true);
      if (pairs === undefined) return;
      fillJoined(joined, plain);
      findHits(TOWN_INDEX, joined, search);
      // What holds no pair was met on the plain line already.
      const news = [...slowHits(TOWN_INDEX, pairs)].filter((hit) => {
        const [, , start, end] = hit.split(' ').map(Number);
        return joined.origin[end ?? 0]! - joined.origin[start ?? 0]! > (end ?? 0) - (start ?? 0);
      });
      expect([...texts()].sort()).toEqual(expectedOf(texts(), new Set(news)));
    }), { numRuns: 100_000 });
    // Not an empty agreement: most generated hosts hold something.
    expect(hits).toBeGreaterThan(hosts / 2);
    // Long enough for the volume of `npm run fuzz`.
  }, 3_600_000);
});
