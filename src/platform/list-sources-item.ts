import { decodeSources, NO_SOURCES } from '../core/list/source';
import type { SourcesRecord } from '../core/list/source';
import { defineItem } from './storage-item';

/** Which lists the user wants, from where, and what came of asking: kept apart from the packs, which can be fetched again. */
export const listSources = defineItem<SourcesRecord>({ key: 'list-sources', version: 1, initial: NO_SOURCES, decode: decodeSources });

/** The same for lists of popular sites. */
export const popularSources = defineItem<SourcesRecord>({ key: 'popular-sources', version: 1, initial: NO_SOURCES, decode: decodeSources });
