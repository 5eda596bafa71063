import { afterAll, expect, it } from 'vitest';
import { createTables } from '../../src/background/tables';
import { provideTables, tableBytes } from '../../src/knowledge/tables';

afterAll(() => provideTables(() => null));

it('loads each table once, however many ask, and answers nothing before', async () => {
  const read: string[] = [];
  const tables = createTables(async (file) => {
    read.push(file);
    return new Uint8Array([read.length]);
  });
  expect(() => tableBytes('name-index')).toThrow('not loaded');
  await Promise.all([tables.ready(), tables.ready()]);
  await tables.ready();
  expect(read).toEqual(['data/name-index.generated.bin', 'data/protected-domains.generated.txt', 'data/brand-names.generated.txt']);
  expect(tableBytes('name-index')).toEqual(new Uint8Array([1]));
});

it('says so when a table cannot be read, and reads only what is missing the next time', async () => {
  let broken = true;
  const read: string[] = [];
  const tables = createTables(async (file) => {
    read.push(file);
    if (broken && file.includes('protected-domains')) throw new Error('gone');
    return new Uint8Array(1);
  });
  await expect(tables.ready()).rejects.toThrow('gone');
  expect(() => tableBytes('protected-domains')).toThrow('not loaded');
  broken = false;
  await tables.ready();
  expect(read.filter((file) => file.endsWith('.bin'))).toHaveLength(1);
  expect(tableBytes('protected-domains')).toHaveLength(1);
});
