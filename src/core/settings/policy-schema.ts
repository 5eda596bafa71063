import type { SettingInput } from './row';
import { SETTINGS } from './table';

/** What Chromium's managed storage takes of JSON Schema: types, enumerations and descriptions. */
function typeOf(input: SettingInput): object {
  switch (input.kind) {
    case 'flag': return { type: 'boolean' };
    case 'country': return { type: 'string' };
    case 'choice': return { type: 'string', enum: input.words };
    case 'hosts': return { type: 'array', items: { type: 'string' } };
    case 'hours': return { type: 'integer', minimum: input.least, maximum: input.most };
    case 'lists': return {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string' }, address: { type: 'string' }, mirrors: { type: 'array', items: { type: 'string' } }, publicKey: { type: 'string' },
          strength: { type: 'string', enum: ['strong', 'weak'] }, kind: { type: 'string', enum: ['threats', 'popular'] }, replaces: { type: 'string' },
        },
      },
    };
    default: return input satisfies never;
  }
}

/** `describe` gives the English title and text of a setting. */
export function policySchema(describe: (key: string) => { title: string; text: string }): object {
  const rows = SETTINGS.flatMap(({ key, policy, input }) => {
    if (policy === null) return [];
    const { title, text } = describe(key);
    return [[policy, { title, description: text, ...typeOf(input) }] as const];
  });
  return { $schema: 'http://json-schema.org/draft-03/schema#', type: 'object', properties: Object.fromEntries(rows) };
}
