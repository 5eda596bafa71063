import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { policySchema } from '../src/core/settings/policy-schema';
import { SETTINGS } from '../src/core/settings/table';
import { settingTextKey } from '../src/i18n/setting-text';

const BEGIN = '<!-- settings: written by scripts/generate-managed-schema.ts -->';
const END = '<!-- /settings -->';

const KINDS = { flag: 'true or false', country: 'two letters, ISO 3166-1', choice: 'one of', hosts: 'list of host names', hours: 'whole number', lists: 'list of objects, see below' } as const;

/** Writes public/managed-schema.json and the table of docs/managed-policy.md from the settings table and its English texts. */
export function main(): number {
  const root = process.env['PAYLIGHT_ROOT'] ?? process.cwd();
  const texts = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string } | undefined>;
  const describe = (key: string): { title: string; text: string } => ({
    title: texts[`${settingTextKey(key)}_title`]?.message ?? key, text: texts[`${settingTextKey(key)}_text`]?.message ?? '',
  });
  writeFileSync(join(root, 'public/managed-schema.json'), `${JSON.stringify(policySchema(describe), null, 2)}\n`);

  const rows = SETTINGS.filter(({ policy }) => policy !== null).map(({ key, policy, input, initial }) => {
    const { title, text } = describe(key);
    const kind = input.kind === 'choice' ? `${KINDS.choice} ${input.words.map((word) => `\`${word}\``).join(', ')}` : KINDS[input.kind];
    return `| \`${policy}\` | ${kind} | \`${JSON.stringify(initial)}\` | ${title}. ${text} |`;
  });
  const table = ['| key | value | default | what it sets |', '|---|---|---|---|', ...rows].join('\n');
  const file = join(root, 'docs/managed-policy.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n${table}\n${text.slice(text.indexOf(END))}`);
  return 0;
}
