import { PLACEHOLDERS, type KeyWithValues, type PlainKey, type PluralKey } from './messages.generated';

/** The browser's own look-up: text of a key with `$1`, `$2`, … filled in; empty when there is none. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

export type Value = string | number;
type ValuesOf<K extends KeyWithValues> = { readonly [N in (typeof PLACEHOLDERS)[K][number]]: Value };

export interface Translator {
  (key: PlainKey): string;
  <K extends KeyWithValues>(key: K, values: ValuesOf<K>): string;
}

export interface Texts {
  /** The text of a known key; a missing value does not compile. */
  readonly t: Translator;
  /** The text for a count in the plural form of the shown language. */
  readonly plural: (key: PluralKey, count: number) => string;
  /** The text of a key made at run time; null when there is no such text or a value it needs is missing. */
  readonly find: (key: string, values?: Readonly<Record<string, Value>>) => string | null;
  /** BCP 47 tag of the language the texts are in (which may differ from the browser's). */
  readonly language: () => string;
  readonly direction: () => 'ltr' | 'rtl';
}

const placeholders: Readonly<Record<string, readonly string[] | undefined>> = PLACEHOLDERS;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export function createTexts(get: GetMessage): Texts {
  const direction = (): 'ltr' | 'rtl' => (get('language_direction') === 'rtl' ? 'rtl' : 'ltr');

  function find(key: string, values: Readonly<Record<string, Value>> = {}): string | null {
    const substitutions: string[] = [];
    for (const name of placeholders[key] ?? []) {
      const value = values[name];
      if (value === undefined) return null;
      // A host inside right-to-left text would otherwise drag its dots and neighbours to the wrong side.
      substitutions.push(direction() === 'rtl' ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : String(value));
    }
    const text = get(key, substitutions);
    return text === '' ? null : text;
  }

  const language = (): string => get('language_tag') || 'en';

  function plural(key: PluralKey, count: number): string {
    const form = new Intl.PluralRules(language()).select(count);
    const values = { count: new Intl.NumberFormat(language()).format(count) };
    return find(`${key}_${form}`, values) ?? find(`${key}_other`, values) ?? String(count);
  }

  return { t: (key: string, values?: Readonly<Record<string, Value>>) => find(key, values) ?? key, plural, find, language, direction };
}

/** Native in extension pages and content scripts of every supported browser. */
declare const browser: { readonly i18n: { getMessage(key: string, substitutions?: string[]): string } };

const own = createTexts((key, substitutions) => browser.i18n.getMessage(key, substitutions));

export const { t, plural, find, language, direction } = own;
/** All of the above as one value, for code that takes its texts as an argument. */
export const texts: Texts = own;
