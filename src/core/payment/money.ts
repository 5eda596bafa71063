/** Currency signs that name one currency, and those shared by several, for which the page's own words must decide. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '฿': 'THB', '₫': 'VND', '₴': 'UAH', '₪': 'ILS', '₦': 'NGN', '₱': 'PHP', '₸': 'KZT', '₾': 'GEL',
  'zł': 'PLN', 'kč': 'CZK', 'ft': 'HUF', 'лв': 'BGN', 'руб': 'RUB', 'грн': 'UAH', '円': 'JPY', '元': 'CNY', '원': 'KRW', 'บาท': 'THB', 'r$': 'BRL', 'rp': 'IDR', 'rm': 'MYR', 'us$': 'USD', 'c$': 'CAD', 'a$': 'AUD', 'hk$': 'HKD', 'nt$': 'TWD', 's$': 'SGD',
  'tl': 'TRY', 'lei': 'RON', 'د.إ': 'AED', '﷼': 'IRR', 'đ': 'VND', 'rs': 'INR', 'chf': 'CHF', 'zl': 'PLN',
};
const CODES: ReadonlySet<string> = new Set(('EUR USD GBP JPY CNY CHF SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH ILS AED SAR EGP MAD ZAR NGN KES GHS INR PKR BDT LKR THB VND IDR MYR SGD PHP HKD TWD KRW AUD NZD CAD MXN BRL ARS CLP COP PEN UYU ISK GEL KZT UZS AZN RSD BAM MKD ALL BYN QAR KWD BHD OMR JOD TND DZD').split(' '));

export interface Money {
  /** ISO 4217 code; null when the sign is shared (`$`, `¥`, `kr`). */
  readonly currency: string | null;
  /** Decimal with a point, no grouping: `1234.50`. */
  readonly amount: string;
}

const AMOUNT = /(?<!\d)\d{1,3}(?:[.,'’\s\u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d)/u;

/** The first amount in a short text, with its currency if the text names one. Null if there is none. */
export function readMoney(text: string): Money | null {
  const match = AMOUNT.exec(text.slice(0, 200));
  if (match === null) return null;
  const amount = decimal(match[0]);
  return amount === null ? null : { currency: currencyOf(text), amount };
}

/** The currency a text names by code or by a sign of one country; null if none or shared. */
export function currencyOf(text: string): string | null {
  for (const code of text.match(/\b[A-Z]{3}\b/gu) ?? []) if (CODES.has(code)) return code;
  const folded = text.toLowerCase();
  for (const [sign, code] of Object.entries(SIGNS)) {
    const at = folded.indexOf(sign);
    if (at < 0) continue;
    const letters = /^\p{L}/u.test(sign);
    if (!letters || (!/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + sign.length] ?? ' '))) return code;
  }
  return null;
}

/** The last separator followed by one or two digits is the decimal one; all others group. */
function decimal(text: string): string | null {
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(text);
  const whole = (match?.[1] ?? '').replace(/\D/gu, '');
  return whole === '' || whole.length > 12 ? null : match?.[2] === undefined ? whole : `${whole}.${match[2]}`;
}
