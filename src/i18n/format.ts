/** Dates, numbers and lists as the shown language writes them. All take its BCP 47 tag. */

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** ISO day or instant as a short date; text that is no date is given back as it is. */
export function day(iso: string, language: string): string {
  if (!DAY.test(iso)) return iso;
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', ...(iso.length === 10 ? { timeZone: 'UTC' } : {}) }).format(date);
}

/** ISO instant as date and time of day. */
export function instant(iso: string, language: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** ISO instant as a time of day. */
export function time(iso: string, language: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(date);
}

export const percent = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const number = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

/** Points with their sign, minus as a real minus sign. */
export const signed = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(value).replace('-', '−');

export const enumeration = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

/** Name of a country by its ISO 3166-1 alpha-2 code; what is no such code is given back as it is. */
export function regionName(code: string, language: string): string {
  return /^[A-Z]{2}$/u.test(code) ? new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code : code;
}

/** Name of a language by its ISO 639-1 code; what is no such code is given back as it is. */
export function languageName(code: string, language: string): string {
  return /^[a-z]{2}$/u.test(code) ? new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code : code;
}
