import type { Observation, Params } from '../core/check';
import { day, enumeration, number, regionName } from './format';
import { texts, type Texts, type Value } from './t';

/** What a finding says to the shopper: a fact as a title, its evidence as a detail, what to do as a tip. */
export interface ReasonText { readonly title: string; readonly detail: string; readonly tip: string }

export const snake = (word: string): string => word.replaceAll('-', '_');

const methodName = (word: string, words: Texts): string => words.find(`method_${snake(word)}`) ?? word;

const named = (prefix: string): Format => (word, words) => words.find(`${prefix}_${snake(word)}`) ?? word;

type Format = (value: string, words: Texts) => string;

/** Parameters that are words or dates rather than text to show as it is. */
const FORMATS: Readonly<Record<string, Format>> = {
  what: named('field'),
  pretext: named('pretext'),
  via: named('via'),
  places: named('place'),
  methods: methodName,
  method: methodName,
  items: (value, words) => words.find(`disclosure_item_${snake(value)}`) ?? value,
  conflicts: (value, words) => words.find(`conflict_${snake(value)}`) ?? value,
  country: (value, words) => regionName(value, words.language()),
  countryBefore: (value, words) => regionName(value, words.language()),
  validFrom: (value, words) => day(value, words.language()),
  validTo: (value, words) => day(value, words.language()),
  firstSeen: (value, words) => day(value, words.language()),
  lastPaid: (value, words) => day(value, words.language()),
  since: (value, words) => day(value, words.language()),
  confirmed: (value, words) => day(value, words.language()),
  asOf: (value, words) => day(value, words.language()),
};

/** Numbers that name something; grouping marks would make another name of them. */
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['port']);

function shown(name: string, value: Params[string], words: Texts): Value {
  if (typeof value === 'number') return PLAIN_NUMBERS.has(name) ? String(value) : number(value, words.language());
  const format = FORMATS[name] ?? ((text: string) => text);
  return typeof value === 'string' ? format(value, words) : enumeration(value.map((item) => format(item, words)), words.language());
}

/** Values for the texts of a finding: its parameters, and its source as `source` and `asOf`. */
export function valuesOf({ params, source }: Pick<Observation, 'params' | 'source'>, words: Texts): Record<string, Value> {
  const values: Record<string, Value> = {};
  if (source !== undefined) {
    values['source'] = source.name;
    if (source.asOf !== null) values['asOf'] = shown('asOf', source.asOf, words);
  }
  for (const [name, value] of Object.entries(params)) values[name] = shown(name, value, words);
  return values;
}

/**
 * Title, detail and tip of a finding in the shown language. A reason this version has no words for still says that
 * something was found; a detail whose values are missing is left out.
 */
export function reasonText(finding: Pick<Observation, 'reason' | 'params' | 'source'>, words: Texts = texts): ReasonText {
  const values = valuesOf(finding, words);
  const key = `reason_${snake(finding.reason)}`;
  const title = words.find(`${key}_title`, values);
  if (title === null) {
    const other = { ...values, reason: finding.reason };
    return { title: words.t('reason_other_title'), detail: words.t('reason_other_detail', other), tip: words.t('reason_other_tip') };
  }
  return { title, detail: words.find(`${key}_detail`, values) ?? '', tip: words.find(`${key}_tip`, values) ?? '' };
}

/** Why something could not be told, as a sentence. */
export const unavailableText = (reason: string, words: Texts = texts): string =>
  words.find(`unavailable_${snake(reason)}`) ?? words.t('unavailable_other');
