import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { provideTables, TABLE_FILES, TABLE_FOLDER } from '../knowledge/tables';

/** Imported for its effect by every program that runs under Node: tables are read from the checkout, each when it is first needed. */
provideTables((table) => new Uint8Array(readFileSync(join(process.env['PAYLIGHT_ROOT'] ?? process.cwd(), TABLE_FOLDER, TABLE_FILES[table]))));
