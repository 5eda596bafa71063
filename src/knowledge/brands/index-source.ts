import type { IndexSource } from '../../core/domain/build-index';
import { HOT_SUFFIXES } from '../hot-suffixes';
import { WORDS } from '../words';
import { calibration } from './calibration';
import { brands } from './index';
import { NEIGHBOURS } from './neighbours';
import { WORDLIKE } from './wordlike.generated';

/** Everything the shipped index is built from. */
export const indexSource: IndexSource = { names: brands, calibration, words: WORDS, hotSuffixes: HOT_SUFFIXES, neighbours: NEIGHBOURS, wordCosts: Uint8Array.from(atob(WORDLIKE), (character) => character.charCodeAt(0)) };
