// Stands in for fast-check under `npm run fuzz`: the same library, but every property runs as often, and from the seed,
// that the command line asks for, whatever the suite chose for everyday runs.
import * as real from '../../node_modules/fast-check/lib/fast-check.js';

const volume = Number(process.env['PAYLIGHT_FUZZ_N']);
const seed = Number(process.env['PAYLIGHT_FUZZ_SEED']);

const atVolume = (parameters: object = {}): object => ({ ...parameters, numRuns: volume, seed });

export * from '../../node_modules/fast-check/lib/fast-check.js';

export function assert(property: never, parameters?: object): unknown {
  return real.assert(property, atVolume(parameters));
}

export function check(property: never, parameters?: object): unknown {
  return real.check(property, atVolume(parameters));
}

export default { ...real.default, assert, check };
