import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../fixtures/locale';

const ROOT = path.resolve(import.meta.dirname, '../..');
const english = messagesOf('en');
const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.generated.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe('the English texts', () => {
  it('are all used somewhere, by name or by a prefix made at run time', () => {
    const prefixes = ['reason_', 'field_', 'place_', 'disclosure_item_', 'compared_', 'conflict_', 'disclosed_', 'page_kind_', 'number_state_', 'pretext_', 'trait_', 'via_', 'merchant_vies_', 'unavailable_', 'method_', 'recourse_', 'stage_', 'family_', 'strength_', 'direction_', 'level_', 'lamp_', 'tip_',
      'popup_asks_', 'popup_done_', 'setting_', 'journal_kind_', 'journal_warned_', 'journal_decided_', 'egress_purpose_', 'egress_status_', 'list_origin_', 'list_problem_', 'limited_', 'decision_', 'popup_connection_', 'app_', 'demo_', 'language_'];
    const code = [path.join(ROOT, 'src')].flatMap(sources).map((file) => readFileSync(file, 'utf8')).join('\n');
    const unused = Object.keys(english).filter((key) => !prefixes.some((prefix) => key.startsWith(prefix)) && !code.includes(`'${base(key)}'`));
    expect(unused).toEqual([]);
  });
});
