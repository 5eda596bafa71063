// Writes the three files a new check needs: `npm run new-check -- family/name`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FAMILIES = ['connection', 'domain', 'reputation', 'payment', 'merchant', 'page'];

function checkSource(id, reason) {
  return `import { concern, defineCheck, nothing } from '../../core/check';

/**
 * Say here what is observed, why it tells of risk, and where that is known from (data, a standard, a stated judgement).
 * This text goes into docs/checks.md.
 */
export default defineCheck({
  id: '${id}',
  needs: ['address', 'page'],
  run: ({ address, page }) => (page.asks.length > 0 && address.host === '' ? concern('weak', '${reason}', { host: address.host }) : nothing),
});
`;
}

function testSource(id) {
  return `import check from '../../../src/checks/${id}';
import { describeCheck } from '../describe-check';

describeCheck(check, {
  firing: [
    // One row per way to find it. This one fails until the check finds something.
    { why: 'say what makes this row suspicious', url: 'https://shop.test/pay', page: { asks: ['payment'] }, finds: [{ strength: 'weak', reason: '${reasonOf(id)}' }] },
  ],
  quiet: [
    // At least one honest page that shares the surface of what fires.
    { why: 'say which honest page looks alike', url: 'https://shop.test/' },
  ],
  knownLimits: ['Say what this check cannot see, or gets wrong, in a full sentence.'],
});
`;
}

const reasonOf = (id) => id.slice(id.indexOf('/') + 1).replaceAll('-', '_');

function main([id = '']) {
  const [family, name, more] = id.split('/');
  if (more !== undefined || !FAMILIES.includes(family) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name ?? '')) {
    process.stderr.write(`Usage: npm run new-check -- FAMILY/NAME\nFAMILY is one of ${FAMILIES.join(', ')}; NAME is lower-case words joined by hyphens.\n`);
    return 2;
  }
  const reason = reasonOf(id);
  const files = [[`src/checks/${id}.ts`, checkSource(id, reason)], [`test/checks/${id}.test.ts`, testSource(id)]];
  const taken = files.filter(([file]) => existsSync(path.join(root, file)));
  if (taken.length > 0) {
    process.stderr.write(`${taken.map(([file]) => file).join(' and ')} exists already; nothing was written.\n`);
    return 1;
  }
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    process.stdout.write(`wrote ${file}\n`);
  }
  process.stdout.write(`
Next:
  1. Fill in both files. What a page or address is known by lives in src/core/evidence.ts.
  2. Add reason_${reason}_title, _detail and _tip to public/_locales/en/messages.json, then: npm run generate
  3. npx vitest run test/checks/${id}.test.ts test/checks/guard.test.ts
  4. node scripts/node.mjs generate-checks-doc
`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
