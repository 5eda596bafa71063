import { buildIndex, type IndexSource } from '../../core/domain/build-index';
import type { NameIndex } from '../../core/domain/name-index';
import { HOT_SUFFIXES } from '../hot-suffixes';
import { WORDS } from '../words';
import { CALIBRATION } from './calibration.generated';
import { brands } from './index';

/** What the index is built from; the calibration script takes the same source without the calibration. */
export const indexSource = (calibration: IndexSource['calibration']): IndexSource =>
  ({ names: brands, calibration, words: WORDS, hotSuffixes: HOT_SUFFIXES, neighbours: [] });

let built: NameIndex | null = null;

/** The index of all protected names; built once per start of the worker, on first use. */
export function protectedNames(): NameIndex {
  built ??= buildIndex(indexSource(CALIBRATION));
  return built;
}
