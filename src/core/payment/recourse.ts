import type { PaymentMethod } from './page-facts';

/**
 * How often a shopper gets the money back when the goods do not come: a rule of the method, not a promise.
 * `good`: a right or a scheme's procedure for goods not delivered. `some`: depends on provider or circumstances.
 * `poor`: pushed, and recalled only if the receiver or a bank agrees. `none`: bearer value, or final by design.
 */
export type Recourse = 'good' | 'some' | 'poor' | 'none';

/** One way to get money back. Texts: `recourse_rule_<id>`, dashes as underscores. */
export interface RecourseRule {
  readonly back: Recourse;
  /** Days within which it must be asked for; null where no fixed time is set. */
  readonly days: number | null;
  /** From when they count. */
  readonly from: 'payment' | 'delivery-due' | 'statement' | null;
  /** Law, scheme or contract, and the year of the text in force. */
  readonly source: { readonly name: string; readonly date: string };
}

export interface RecourseRow extends RecourseRule {
  readonly method: PaymentMethod;
  readonly rule: string;
}

export interface RecourseTables {
  readonly rules: Readonly<Record<string, RecourseRule>>;
  /** The rule for a method where a country has none of its own. */
  readonly general: Readonly<Record<PaymentMethod, string>>;
  /** Rules by country (ISO 3166-1 alpha-2), method by method. */
  readonly countries: Readonly<Record<string, Readonly<Partial<Record<PaymentMethod, string>>>>>;
}

const ORDER: Readonly<Record<Recourse, number>> = { good: 0, some: 1, poor: 2, none: 3 };

/** For each method whether, how and until when the money can be got back in the shopper's country; best first, then by name. */
export function recourseOf(methods: readonly PaymentMethod[], country: string | null, tables: RecourseTables): readonly RecourseRow[] {
  const own = country === null ? undefined : tables.countries[country];
  return [...new Set(methods)]
    .flatMap((method): RecourseRow[] => {
      const rule = own?.[method] ?? tables.general[method];
      const found = tables.rules[rule];
      return found === undefined ? [] : [{ method, rule, ...found }];
    })
    .toSorted((a, b) => ORDER[a.back] - ORDER[b.back] || (a.method < b.method ? -1 : 1));
}
