import type { FieldRole, PaymentMethod, Pretext } from './page-facts';
import { Phrases, parseCues } from './phrases';
import type { Psp, PspIndex } from './psp';
import { indexPsps } from './psp';

/** What a phrase says about the stage of a purchase. */
export type StageWord =
  | 'order' | 'pay-heading' | 'checkout-heading' | 'ship-heading' | 'cart-heading' | 'to-checkout' | 'done-heading' | 'pay-code' | 'total' | 'subtotal';

/** The knowledge page reading needs, as written: cue tables as text, providers as a list. */
export interface PageTables {
  readonly fields: readonly string[];
  readonly stages: readonly string[];
  readonly methods: readonly string[];
  readonly pretexts: readonly string[];
  readonly psps: readonly Psp[];
}

/** The same, ready for look-up. */
export interface CompiledTables {
  readonly fields: Phrases<FieldRole>;
  readonly stages: Phrases<StageWord>;
  readonly methods: Phrases<PaymentMethod>;
  readonly pretexts: Phrases<Pretext>;
  readonly psps: PspIndex;
}

const compiled = new WeakMap<PageTables, CompiledTables>();

/** Compiles tables once; the same tables give the same object. */
export function compileTables(tables: PageTables): CompiledTables {
  const known = compiled.get(tables);
  if (known !== undefined) return known;
  const fresh: CompiledTables = {
    fields: compile<FieldRole>(tables.fields),
    stages: compile<StageWord>(tables.stages),
    methods: compile<PaymentMethod>(tables.methods),
    pretexts: compile<Pretext>(tables.pretexts),
    psps: indexPsps(tables.psps),
  };
  compiled.set(tables, fresh);
  return fresh;
}

function compile<T extends string>(texts: readonly string[]): Phrases<T> {
  const phrases = new Phrases<T>();
  for (const text of texts) {
    for (const row of parseCues(text)) for (const phrase of row.phrases) phrases.add(phrase, row.key as T);
  }
  return phrases;
}
