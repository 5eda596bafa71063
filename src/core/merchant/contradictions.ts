import { parseAddress } from '../domain/address';
import { hostsIn } from '../identity/claims';
import { fold } from '../payment/fold';
import type { PageFacts } from '../payment/page-facts';
import { redact } from '../payment/redact';
import { claimedCountry } from './claimed-country';
import type { Disclosures } from './disclosures';
import { readPhone, type Phone } from './phone';
import { countryOfDomain, type PlaceFacts, type PlaceTables } from './place-facts';

/** What was held against what the shop says of its country, or of its name. Append only: recorded evidence carries these words. */
export type Compared =
  | 'phone' | 'phone-invented' | 'email-free' | 'email-elsewhere' | 'number' | 'account' | 'suffix' | 'returns' | 'language' | 'currency' | 'site-name' | 'notice' | 'notice-year';

export interface Contradiction {
  readonly compared: Compared;
  /** 1: ordinary with sellers across borders. 2: rare with honest ones. */
  readonly grade: 1 | 2;
  /** The other country (ISO 3166-1 alpha-2), currency or language, or the words that do not fit; nothing that could be a card number. */
  readonly against: string;
}

/** What besides its disclosures a shop says by being what it is. */
export interface ShopSigns {
  /** Registrable domain of the merchant. */
  readonly domain: string;
  readonly siteName: string | null;
  /** Primary language of the page the shopper is on. */
  readonly language: string | null;
  /** ISO 4217 of the order. */
  readonly currency: string | null;
  readonly shopperCountry: string | null;
  /** Copyright lines as they stand on the page. */
  readonly notices: readonly string[];
  /** The year in which it is looked at. */
  readonly year: number;
}

export const signsOf = (domain: string, page: PageFacts | null, shopperCountry: string | null, now: string): ShopSigns =>
  ({ domain, year: Number(now.slice(0, 4)), siteName: page?.siteName ?? null, language: page?.language ?? null, currency: page?.order.currency ?? null, shopperCountry, notices: page?.identity.notices ?? [] });

export interface Comparison {
  /** What the shop's statements were compared with; null when it names no country, and then only names and mailboxes are compared. */
  readonly country: string | null;
  readonly agrees: readonly Compared[];
  readonly contradicts: readonly Contradiction[];
}

type Verdict = { readonly agrees: true } | Contradiction | null;
const AGREES = { agrees: true } as const;

interface Case { readonly said: Disclosures; readonly signs: ShopSigns; readonly tables: PlaceTables; readonly country: string | null }

/** Sellers the world over price and answer in these. */
const WORLD_CURRENCIES: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);
/** Sellers far away rent numbers and addresses here. */
const ORDINARY_ABROAD: ReadonlySet<string> = new Set(['US', 'GB', 'CA']);

const place = ({ tables, country }: Case, of = country): PlaceFacts | null => (of === null ? null : tables.places.get(of) ?? null);

/** Another continent, not one that sellers everywhere have a foot on, and not the market whose language the page speaks. */
function far(given: Case, other: string): boolean {
  const here = place(given);
  const there = place(given, other);
  const market = there?.languages.includes(given.signs.language?.slice(0, 2).toLowerCase() ?? '') === true;
  return here !== null && there !== null && here.continent !== there.continent && !ORDINARY_ABROAD.has(other) && !market;
}

const other = (given: Case, compared: Compared, against: string): Contradiction => ({ compared, grade: far(given, against) ? 2 : 1, against });

const phonesOf = ({ said, country, tables }: Case): readonly Phone[] =>
  said.items.filter(({ kind }) => kind === 'phone').map(({ value }) => readPhone(value, country, tables.fictitiousPhone));

function phone(given: Case): Verdict {
  if (given.country === null) return null;
  const known = phonesOf(given).filter(({ country, state }) => country !== null && state !== 'malformed' && state !== 'fictitious');
  if (known.length === 0) return null;
  if (known.some(({ country, state, international }) => country === given.country && (international || state === 'well-formed'))) return AGREES;
  const abroad = known.find(({ country, international }) => international && country !== given.country);
  return abroad?.country === undefined || abroad.country === null ? null : other(given, 'phone', abroad.country);
}

function inventedPhone(given: Case): Verdict {
  const invented = phonesOf(given).find(({ state }) => state === 'fictitious');
  return invented === undefined ? null : { compared: 'phone-invented', grade: 2, against: invented.value };
}

/** The label before the suffix: letters and digits alone. */
function labelOf(domain: string): { readonly domain: string; readonly label: string; readonly own: boolean } {
  const address = parseAddress(`https://${domain}/`);
  const registrable = address?.registrableDomain ?? domain;
  const label = address?.unicodeHost.split('.').at(-registrable.split('.').length) ?? '';
  return { domain: registrable, label: fold(label).replace(/[^\p{L}\p{N}]/gu, ''), own: address?.suffixKind === 'icann' };
}

/** Four letters in a row are no chance; the initials of several words are a name, too. */
function sharesName(label: string, words: string): boolean {
  const folded = fold(words);
  const letters = folded.replace(/[^\p{L}\p{N}]/gu, '');
  const initials = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]).join('');
  if (letters === '' || label === '' || letters.includes(label) || label.includes(letters) || (initials.length > 2 && label.includes(initials))) return true;
  for (let at = 0; at + 4 <= label.length; at += 1) if (letters.includes(label.slice(at, at + 4))) return true;
  return false;
}

const namesOf = ({ said, signs }: Case): readonly string[] => [...said.items.filter(({ kind }) => kind === 'company').map(({ value }) => value), ...(signs.siteName === null ? [] : [signs.siteName])];

/** What browsers agree on is a host; of stranger characters each has its own view. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

function mailbox(given: Case): Verdict {
  const { said, signs, tables } = given;
  const hosts = said.items.filter(({ kind }) => kind === 'email').map(({ value }) => value.slice(value.lastIndexOf('@') + 1));
  const domains = hosts.filter((host) => HOST.test(host)).map(labelOf);
  const shop = labelOf(signs.domain);
  if (domains.length === 0) return null;
  const paid = domains.filter(({ domain }) => !tables.freeMailboxes.has(domain));
  if (paid.some(({ domain, label }) => domain === shop.domain || sharesName(label, shop.label) || namesOf(given).some((name) => sharesName(label, name)))) return AGREES;
  const [elsewhere] = paid;
  if (elsewhere !== undefined) return { compared: 'email-elsewhere', grade: 1, against: elsewhere.domain };
  // A sole trader may well write from a free mailbox; a company with a legal form hardly.
  return said.items.some(({ kind }) => kind === 'form') && domains[0] !== undefined ? { compared: 'email-free', grade: 1, against: domains[0].domain } : null;
}

function number(given: Case): Verdict {
  const { said: { numbers, items }, country } = given;
  const read = numbers.filter((one) => one.country !== null && one.kind !== 'iban' && one.state !== 'malformed' && one.state !== 'check-digit-wrong');
  if (country === null || read.length === 0) return null;
  if (read.some((one) => one.country === country)) return AGREES;
  // Without an address the number itself was the claim.
  const foreign = items.some(({ kind }) => kind === 'country') ? read[0]?.country : undefined;
  return foreign === undefined || foreign === null ? null : other(given, 'number', foreign);
}

function account(given: Case): Verdict {
  const { said: { numbers }, tables: { sepa, accountsForAll }, country } = given;
  const ibans = numbers.filter(({ kind, state }) => kind === 'iban' && state === 'well-formed').map((one) => one.country).filter((one) => one !== null);
  if (country === null || ibans.length === 0) return null;
  if (ibans.includes(country) || numbers.some((one) => one.kind !== 'iban' && one.country !== null && ibans.includes(one.country))) return AGREES;
  const [abroad = ''] = ibans;
  return accountsForAll.has(abroad) && (sepa.has(country) || !sepa.has(abroad)) ? null : other(given, 'account', abroad);
}

function suffix(given: Case): Verdict {
  const from = countryOfDomain(given.signs.domain, given.tables);
  if (from === null || given.country === null) return null;
  return from === given.country ? AGREES : other(given, 'suffix', from);
}

/** Goods go back to another continent than the one the shop says it is on. */
function returns(given: Case): Verdict {
  if (given.country === null) return null;
  const places = given.said.items.filter(({ kind, where }) => kind === 'country' && where.page === 'returns').map(({ value }) => value);
  if (places.length === 0) return null;
  if (places.includes(given.country)) return AGREES;
  const away = places.find((country) => far(given, country));
  return away === undefined ? null : { compared: 'returns', grade: 2, against: away };
}

function language(given: Case): Verdict {
  const { signs, tables } = given;
  const here = place(given);
  const spoken = signs.language?.slice(0, 2).toLowerCase() ?? null;
  if (here === null || spoken === null) return null;
  if (here.languages.includes(spoken)) return AGREES;
  // Shops translate themselves; only a language of no country on the shop's continent is worth noting.
  const near = [...tables.places.values()].some(({ continent, languages }) => continent === here.continent && languages[0] === spoken);
  return spoken === 'en' || near ? null : { compared: 'language', grade: 1, against: spoken };
}

function currency(given: Case): Verdict {
  const { signs, tables } = given;
  const here = place(given);
  if (here === null || signs.currency === null) return null;
  if (here.currency === signs.currency) return AGREES;
  const spoken = signs.language?.slice(0, 2).toLowerCase();
  const explained = [countryOfDomain(signs.domain, tables), signs.shopperCountry].some((country) => place(given, country)?.currency === signs.currency)
    || [...tables.places.values()].some(({ currency: own, languages }) => own === signs.currency && spoken !== undefined && spoken !== 'en' && languages.includes(spoken));
  return explained || WORLD_CURRENCIES.has(signs.currency) ? null : { compared: 'currency', grade: 1, against: signs.currency };
}

/** The name over the door has nothing of the address: a domain that once was somebody else's, or a name without a home. */
function siteName(given: Case): Verdict {
  const { label, own } = labelOf(given.signs.domain);
  const names = namesOf(given);
  if (given.signs.siteName === null || !own || label.length < 4) return null;
  return names.some((name) => sharesName(label, name)) ? AGREES : { compared: 'site-name', grade: 1, against: given.signs.siteName.slice(0, 60) };
}

const SIGN = /©|\(c\)|copyright/giu;
/** What follows speaks of rights, or of who built the page. */
const NOT_THE_OWNER = /\b(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|powered|designed|design|developed|built|made|website|web|theme|template|hosted)\b.*$/isu;
const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;

/** Who a copyright line says made the page; empty where it names nobody. */
const ownerIn = (notice: string): string =>
  notice.slice(Math.max(0, notice.search(SIGN))).replace(SIGN, ' ').replace(/\b(?:19|20)\d\d\b/gu, ' ').replace(NOT_THE_OWNER, ' ').replace(/\s+/gu, ' ').replace(/^(?:[\s\-–—,.:|]|by\b)+|[\s\-–—,.:|]+$/giu, '');

/** The page is somebody else's by its copyright lines: copied with everything that stood on it. Scripts are not compared across. */
function notice(given: Case): Verdict {
  const shop = labelOf(given.signs.domain);
  const owners = given.signs.notices.filter((line) => line.search(SIGN) >= 0).map(ownerIn).filter((owner) => /\p{L}{3}/u.test(owner) && LATIN.test(owner));
  if (owners.length === 0 || !shop.own || shop.label.length < 4 || !LATIN.test(shop.label)) return null;
  const names = namesOf(given);
  if (!names.every((name) => LATIN.test(name))) return null;
  const own = owners.some((owner) => sharesName(shop.label, owner) || names.some((name) => sharesName(fold(name).replace(/[^\p{L}\p{N}]/gu, ''), owner)));
  if (own) return AGREES;
  // Groups put their own name under their shops; another web address there is rare.
  const elsewhere = owners.find((owner) => hostsIn(owner).some((host) => labelOf(host).domain !== shop.domain));
  return { compared: 'notice', grade: elsewhere === undefined ? 1 : 2, against: redact(elsewhere ?? owners[0] ?? '').slice(0, 60) };
}

/** Honest shops forget the line for a while, and some name the year they began; this many years are worth a word. */
const OLD_NOTICE = 5;

/** The newest year of the copyright lines is long past: a page nobody tends, or one taken from elsewhere. */
function noticeYear({ signs: { notices, year } }: Case): Verdict {
  const years = notices.filter((line) => line.search(SIGN) >= 0).flatMap((line) => line.match(/\b(?:19|20)\d\d\b/gu) ?? []).map(Number);
  const latest = Math.max(...years);
  return years.length === 0 || latest > year - OLD_NOTICE ? null : { compared: 'notice-year', grade: 1, against: String(latest) };
}

const RULES: readonly (readonly [Compared, (given: Case) => Verdict])[] = [
  ['phone', phone], ['phone-invented', inventedPhone], ['email-elsewhere', mailbox], ['number', number], ['account', account], ['suffix', suffix],
  ['returns', returns], ['language', language], ['currency', currency], ['site-name', siteName],
  ['notice', notice], ['notice-year', noticeYear],
];

/**
 * Holds what a shop says of itself against its own other words and against its address. Pure; the order is fixed. One contradiction
 * is little: honest sellers sell across borders, rent numbers abroad and translate their pages.
 */
export function compareStatements(said: Disclosures, signs: ShopSigns, tables: PlaceTables): Comparison {
  // Where goods go back to is held against the claim, so it is no part of it.
  const seat = { items: said.items.filter(({ where }) => where.page !== 'returns'), numbers: said.numbers };
  const given: Case = { said, signs, tables, country: claimedCountry(seat) ?? claimedCountry(said) };
  const agrees: Compared[] = [];
  const contradicts: Contradiction[] = [];
  for (const [compared, rule] of RULES) {
    const verdict = rule(given);
    if (verdict === null) continue;
    if ('agrees' in verdict) agrees.push(compared);
    else contradicts.push(verdict);
  }
  return { country: given.country, agrees, contradicts };
}
