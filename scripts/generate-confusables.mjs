/**
 * Writes src/core/domain/confusables.generated.ts from the Unicode security data (UTS #39 confusables.txt).
 *
 * Source: the npm package `unhomoglyph` 1.0.6 (MIT), whose data.json is confusables.txt of Unicode 13.0.0 in JSON; the data itself is
 * under the Unicode License. It is fetched with `npm pack` into .cache and checked against the hash below, and never committed.
 * What is kept: single characters that survive the URL parser (UTS #46) in a label and whose prototype is plain ASCII. Unicode
 * 14.0 and 15.0 add no character whose prototype is plain ASCII (compared with the data of Debian's python3-confusable-homoglyphs 3.2.0,
 * October 2022); what newer fonts and attacks need beyond it is in src/core/domain/skeleton.ts, by hand.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'unhomoglyph@1.0.6';
const SHA256 = '2fb1ef5aa83ace3438c1cbd6f2fd413cd62ab20906b6101511eb5db11e70ae1c';
const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache', 'confusables');
const data = join(cache, 'package', 'data.json');

if (!existsSync(data)) {
  mkdirSync(cache, { recursive: true });
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', cache], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('tar', ['xzf', join(cache, 'unhomoglyph-1.0.6.tgz'), '-C', cache]);
}
const text = readFileSync(data, 'utf8');
const hash = createHash('sha256').update(text).digest('hex');
if (hash !== SHA256) throw new Error(`${PACKAGE}: data.json has hash ${hash}`);

const byPrototype = new Map();
for (const [source, prototype] of Object.entries(JSON.parse(text))) {
  if (Array.from(source).length !== 1 || source.codePointAt(0) < 0x80 || !survivesUrlParser(source)) continue;
  const ascii = prototype.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  // A letter that decomposes to the same ASCII needs no row.
  if (!/^[a-z0-9-]{1,3}$/u.test(ascii) || source.normalize('NFKD').replaceAll(/\p{M}/gu, '') === ascii) continue;
  byPrototype.set(ascii, (byPrototype.get(ascii) ?? '') + source);
}
const rows = [...byPrototype].sort(([a], [b]) => byCodeUnit(a, b)).map(([ascii, sources]) => `${ascii} ${Array.from(sources).sort(byCodeUnit).join('')}`);
writeFileSync(
  join(root, 'src/core/domain/confusables.generated.ts'),
  `// Written by scripts/generate-confusables.mjs from Unicode 13.0.0 confusables.txt (UTS #39). Do not edit.
// Data: Copyright (c) 1991-2020 Unicode, Inc., Unicode License (https://www.unicode.org/license.txt).
/** One line for each ASCII prototype: prototype, blank, the characters that look like it. */
export const CONFUSABLES = \`${rows.join('\n')}\`;
`,
);
process.stderr.write(`${rows.length} prototypes, ${rows.reduce((sum, row) => sum + Array.from(row).length - 2, 0)} characters\n`);

/** One order everywhere. */
function byCodeUnit(a, b) {
  return a < b ? -1 : 1;
}

/** The host that a label gives, or null. Node 20's `URL.canParse` errs on Latin-1 after a few thousand calls. */
function hostOf(label) {
  try {
    return new URL(`https://${label}.com/`).hostname;
  } catch {
    return null;
  }
}

/** True if the character can stand in a host label unchanged: what IDNA maps away or refuses never reaches us. */
function survivesUrlParser(character) {
  const hostname = hostOf(`a${character}a`);
  return hostname !== null && hostname.startsWith('xn--') && hostname === new URL(`https://${encodeURIComponent(`a${character}a`)}.com/`).hostname && !mapped(character, hostname);
}

/** UTS #46 mapping changes the character itself (capitals, compatibility forms) if its label equals the label of another form. */
function mapped(character, hostname) {
  for (const other of [character.toLowerCase(), character.normalize('NFKC'), character.normalize('NFKC').toLowerCase()]) {
    if (other !== character && hostOf(`a${other}a`) === hostname) return true;
  }
  return false;
}
