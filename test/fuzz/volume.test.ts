import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the fuzz command', () => {
  it('decides how often a property runs, whatever the suite asks for', () => {
    let runs = 0;
    fc.assert(fc.property(fc.nat(), () => { runs += 1; }), { numRuns: 25 });
    expect(runs).toBe(Number(process.env['PAYLIGHT_FUZZ_N'] ?? 25));
  });
});
