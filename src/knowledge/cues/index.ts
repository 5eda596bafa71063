import type { PageTables } from '../../core/payment/page-tables';
import { PSPS } from '../psps';
import { FIELD_WORDS } from './field-words';
import { METHOD_WORDS } from './method-words';
import { PERSON_WORDS } from './person-words';
import { PRETEXT_WORDS } from './pretext-words';
import { STAGE_WORDS } from './stage-words';

/** All the tables by which a page is read. */
export const pageTables: PageTables = {
  fields: [FIELD_WORDS, PERSON_WORDS],
  stages: [STAGE_WORDS],
  methods: [METHOD_WORDS],
  pretexts: [PRETEXT_WORDS],
  psps: PSPS,
};
