/**
 * Languages of countries whose honest shops ask for a national or tax number at the checkout, by law or custom: Brazil's CPF,
 * Argentina's DNI, Chile's RUT, Spain's NIF, Italy's codice fiscale, Turkey's T.C. kimlik, Korea's personal customs code, China's
 * real name, the Nordic personal numbers for invoices, Poland's and Czechia's NIP and IČO on invoices. From general knowledge, 2026.
 */
export const NATIONAL_NUMBER_CUSTOMARY: ReadonlySet<string> = new Set([
  'pt', 'es', 'ca', 'gl', 'eu', 'it', 'tr', 'ko', 'zh', 'sv', 'no', 'nb', 'nn', 'da', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'cs', 'sk', 'hu', 'ro', 'bg',
  'el', 'ru', 'uk', 'kk', 'ar', 'he', 'th', 'id', 'vi', 'ms',
]);
