import type { PaymentMethod } from '../../core/payment/page-facts';
import { recourseOf, type RecourseRow } from '../../core/payment/recourse';
import { COUNTRIES } from './countries';
import { GENERAL } from './general';
import { RULES } from './rules';

/** Whether, how and until when money paid in these ways can be got back. Country: ISO 3166-1 alpha-2, or null for the general rules. */
export const recourseFor = (methods: readonly PaymentMethod[], country: string | null): readonly RecourseRow[] =>
  recourseOf(methods, country, { rules: RULES, general: GENERAL, countries: COUNTRIES });
