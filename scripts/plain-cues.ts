import type { Plugin } from 'vite';

const TABLE = /\/src\/knowledge\/cues\/[\w-]+\.ts$/u;
/** `key | language | phrases | reason`: a row of a cue table. */
const ROW = /^([\w-]+ \| [\w-]+ \| [^|`\n]+?) \| [^|`\n]*$/gmu;

/** The source of a cue table without the reasons of its rows. */
export const withoutReasons = (code: string): string => code.replaceAll(ROW, '$1');

/** Leaves the reasons of cue tables out of what is shipped: they are for who writes the tables, and the worker parses its script each time it wakes. */
export function plainCues(): Plugin {
  return {
    name: 'plain-cues',
    enforce: 'pre',
    transform: (code, id) => (TABLE.test(id) ? { code: withoutReasons(code), map: null } : null),
  };
}
