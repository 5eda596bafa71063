import { decodeIndex, type NameIndex } from '../core/domain/name-index';
import { tableBytes } from './tables';

let index: NameIndex | null = null;

/** The shipped index of protected names; decoded at the first call, which parses nothing. Throws while its table is not loaded. */
export function nameIndex(): NameIndex {
  index ??= decodeIndex(tableBytes('name-index'));
  return index;
}
