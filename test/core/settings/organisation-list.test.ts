import { describe, expect, it } from 'vitest';
import { decodeOrganisationList } from '../../../src/core/settings/organisation-list';
import { resolveSettings } from '../../../src/core/settings/table';

const KEY = `${'A'.repeat(43)}=`;

describe('a list that an organisation names', () => {
  it.each([
    [{ address: 'https://lists.example/a.txt' }, { name: '', addresses: ['https://lists.example/a.txt'], publicKey: null, strength: 'strong', kind: 'threats', replaces: null }, 'an address alone'],
    [
      { name: ' Watch ', address: 'https://lists.example/m.json', mirrors: ['https://two.example/m.json'], publicKey: KEY, strength: 'weak' },
      { name: 'Watch', addresses: ['https://lists.example/m.json', 'https://two.example/m.json'], publicKey: KEY, strength: 'weak', kind: 'threats', replaces: null }, 'a signed set with a mirror',
    ],
    [{ address: 'https://mirror.example/f.txt', replaces: 'openphish' }, { name: '', addresses: ['https://mirror.example/f.txt'], publicKey: null, strength: 'strong', kind: 'threats', replaces: 'openphish' }, 'another place of a public feed'],
    [{ address: 'https://lists.example/top.csv', kind: 'popular' }, { name: '', addresses: ['https://lists.example/top.csv'], publicKey: null, strength: 'strong', kind: 'popular', replaces: null }, 'sites that many people visit'],
  ])('%o: %s', (entry, list, _why) => expect(decodeOrganisationList(entry)).toEqual(list));

  it.each([
    [{}, 'no address'], [{ address: 'http://lists.example/a.txt' }, 'not encrypted'], [{ address: 'https://user:word@lists.example/' }, 'names a user'],
    [{ address: 'https://lists.example/a.txt', mirrors: 'https://two.example' }, 'mirrors are a list'], [{ address: 'https://lists.example/a.txt', mirrors: ['ftp://two.example/'] }, 'one wrong mirror'],
    [{ address: 'https://lists.example/a.txt', publicKey: 'short' }, 'no key'], [{ address: 'https://lists.example/a.txt', strength: 'proof' }, 'an organisation cannot make proof'],
    [{ address: 'https://lists.example/a.txt', kind: 'safe' }, 'no such kind'], [{ address: 'https://lists.example/a.txt', kind: 'popular', replaces: 'openphish' }, 'a block list does not become a reassurance'],
    [{ address: 'https://lists.example/a.txt', publicKey: KEY, replaces: 'openphish' }, 'a feed is not signed'], ['https://lists.example/a.txt', 'no object'], [null, 'nothing'],
  ])('%o is none: %s', (entry, _why) => expect(decodeOrganisationList(entry)).toBeUndefined());

  it('refuses them all where one is wrong, so that a slip is seen', () => {
    const { values, refusedPolicy } = resolveSettings({}, { ListSources: [{ address: 'https://lists.example/a.txt' }, { address: 'lists.example' }], ListUpdateHours: 0 });
    expect(values['lists.sources']).toEqual([]);
    expect(refusedPolicy).toEqual(['ListUpdateHours', 'ListSources']);
  });

  it('is an organisation’s alone to name; how often lists are asked is also the shopper’s', () => {
    const { values } = resolveSettings({ 'lists.sources': [{ address: 'https://lists.example/a.txt' }], 'lists.hours': 12 }, {});
    expect(values['lists.sources']).toEqual([]);
    expect(values['lists.hours']).toBe(12);
    expect(resolveSettings({ 'lists.hours': 12 }, { ListUpdateHours: 4 }).values['lists.hours']).toBe(4);
  });
});
