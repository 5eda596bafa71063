import { fold, wordsOf } from '../payment/fold';
import { redact } from '../payment/redact';
import { addressesIn, countryNamed } from './disclosed-address';
import { companiesIn } from './disclosed-company';
import { labelled, statementsOf } from './disclosed-lines';
import { readCompanyNumbers } from './read-company-numbers';
import { claimedCountry } from './claimed-country';
import type { DisclosureReport } from './disclosure-report';
import type { CompiledDisclosureTables } from './disclosure-tables';
import { DISCLOSURES_CAPS, mergeDisclosures, NO_DISCLOSURES, type Disclosed, type DisclosedKind, type DisclosedNumber, type Disclosures, type Where } from './disclosures';
import { kindOfPath, kindOfText } from './page-kind';
import { propertyItems, propertyNumbers } from './disclosed-properties';
import { parseUrl } from '../domain/parse-url';

/** Mail addresses; names of picture files look alike. */
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,120}\.(?!png|jpe?g|gif|svg|webp|css|js)\p{L}{2,24}/giu;
const SPELT_OUT = /\s*[[({]\s*(?:at|ät|@|arroba|chez|kukac|zavin[aá]č)\s*[\])}]\s*/giu;
const SPELT_DOT = /\s*[[({]\s*(?:dot|punkt|punto|point|tocka|tečka)\s*[\])}]\s*/giu;
const PHONE = /\+?[\d(（][\d\s().\-/–・）（]{5,22}\d/u;
/**
 * From here on a legal page speaks of somebody else: who hosts the site, who drew it, who insures, supervises or arbitrates. The law
 * of several countries demands these names and addresses, too.
 */
const OTHERS = /h[ée]berge(?:ur|ment)|web-?hosting|hosting[- ](?:provider|service|anbieter|partner)|^host(?:ing|ed by)\b|web-?design|webseitengestaltung|konzept(?:ion)? (?:&|und)|création du site|realizzazione (?:del )?sito|diseño web|aufsichtsbehörde|berufshaftpflicht|schlichtung|streitbeilegung|médiat(?:eur|ion)|mediador|dispute resolution|data protection officer|datenschutzbeauftragte|supervisory authority|autorité de contrôle|bildnachweis|hosting a poskyt|tárhelyszolgáltató|găzduire|hostingodawca|hospedaje|alojamiento|alloggiamento/iu;
/** How many lines such a part takes. */
const OTHERS_LINES = 7;
/** On pages about data and terms many firms are named; only near the top does the shop speak of itself. */
const TOP_LINES = 40;

interface Page { readonly report: DisclosureReport; readonly lines: readonly string[]; readonly links: ReadonlySet<string>; readonly where: Omit<Where, 'basis'> }

const item = (page: Page, kind: DisclosedKind, value: string, label: string, basis: Where['basis'] = 'text'): Disclosed =>
  ({ kind, value: redact(value.normalize('NFC').trim()).slice(0, DISCLOSURES_CAPS.value), label: label.slice(0, 80), where: { ...page.where, basis } });

/** The page's lines without those that speak of somebody else, and without the far end of pages that name many firms. */
function ownLines({ lines, title: _title, whole }: DisclosureReport, kind: Where['page']): readonly string[] {
  let skip = 0;
  const own = lines.filter((line) => {
    if (OTHERS.test(line)) skip = OTHERS_LINES;
    else if (skip > 0) skip -= 1;
    else return true;
    return false;
  });
  return whole && (kind === 'privacy' || kind === 'terms' || kind === 'returns') ? own.slice(0, TOP_LINES) : own;
}

function companyItems(page: Page, tables: CompiledDisclosureTables): readonly Disclosed[] {
  return page.lines.filter((line) => !page.links.has(fold(line))).flatMap((line) => statementsOf(line).flatMap((statement) => companiesIn(statement.replace(/^[^:：]{1,40}[:：]\s*/u, ''), tables)
    .flatMap(({ name, form }) => [item(page, 'company', name, ''), item(page, 'form', form.form, form.countries.join(','))])));
}

function addressItems(page: Page, tables: CompiledDisclosureTables): readonly Disclosed[] {
  return addressesIn(page.lines.flatMap((line) => line.split(/[|•●▪◆;]|\s[–—]\s/u).map((part) => part.trim()).filter((part) => part !== '')), tables).flatMap(({ value, country }) =>
    [item(page, 'address', value, ''), ...(country === null ? [] : [item(page, 'country', country, '')])]);
}

/** Pages whose own lines may name the shop's country without an address. */
const NAMES_COUNTRY: ReadonlySet<Where['page']> = new Set(['imprint', 'contact', 'about']);

/** The one country that short lines of a legal page end with; none where several are named, as in a list of where the shop delivers. */
function countryItems(page: Page, tables: CompiledDisclosureTables): readonly Disclosed[] {
  if (!NAMES_COUNTRY.has(page.where.page)) return [];
  const named = new Set(page.lines.filter((line) => line.length <= 60).flatMap((line) => tables.countries.get(wordsOf(fold(line.split(',').at(-1) ?? '')).join(' ')) ?? []));
  const [only] = named;
  return only !== undefined && named.size === 1 ? [item(page, 'country', only, '')] : [];
}

function emailItems(page: Page): readonly Disclosed[] {
  const inText = page.lines.flatMap((line) => line.replaceAll(SPELT_OUT, '@').replaceAll(SPELT_DOT, '.').match(EMAIL) ?? []);
  const linked = page.report.links.filter(({ to }) => /^mailto:/iu.test(to)).flatMap(({ to }) => decoded(to.slice(7)).match(EMAIL) ?? []);
  return [...inText.map((value) => item(page, 'email', value.toLowerCase(), '')), ...linked.map((value) => item(page, 'email', value.toLowerCase(), '', 'link'))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Values behind labels; a telephone number and an address must look like one. */
function labelItems(page: Page, tables: CompiledDisclosureTables): readonly Disclosed[] {
  return labelled(page.lines, page.links, tables).flatMap(({ kind, label, value }): readonly Disclosed[] => {
    switch (kind) {
      case 'phone': {
        const number = PHONE.exec(value.normalize('NFKC'))?.[0].trim();
        return number === undefined || (number.match(/\d/gu)?.length ?? 0) > 15 ? [] : [item(page, 'phone', number, label)];
      }
      case 'address': {
        if (value.length < 8 || !/[\d\p{Lo}]/u.test(value)) return [];
        const country = countryNamed(value, tables);
        return [item(page, 'address', value.replace(/[\s.]+$/u, ''), label), ...(country === null ? [] : [item(page, 'country', country, label)])];
      }
      case 'company':
        return /\p{L}{2}/u.test(value) && value.length <= 100 && !/[?!@]|https?:/u.test(value) ? [item(page, 'company', value, label)] : [];
      case 'representative':
        return /\p{L}{2}/u.test(value) && value.length <= 100 && !/[?!@\d]|https?:/u.test(value) ? [item(page, 'representative', value, label)] : [];
      case 'country': {
        const code = countryNamed(value, tables);
        return code === null ? [] : [item(page, 'country', code, label)];
      }
      default:
        return [];
    }
  });
}

/** Numbers of the page's text and data. Words that many countries share are read by the country the page claims. */
function numbersOf(page: Page, items: readonly Disclosed[]): readonly DisclosedNumber[] {
  const read = (text: string, basis: Where['basis'], country: string | null): readonly DisclosedNumber[] =>
    readCompanyNumbers(text, { country }).map(({ scheme, country: of, kind, value, state }) => ({ scheme, country: of, kind, value, state, where: { ...page.where, basis } }));
  const text = page.lines.join('\n');
  const data = propertyNumbers(page.report.properties);
  const country = claimedCountry({ items, numbers: [...read(data, 'data', null), ...read(text, 'text', null)] });
  return [...read(data, 'data', country), ...read(text, 'text', country)];
}

const linkItems = (page: Page): readonly Disclosed[] => page.report.links
  .filter(({ to }) => /^tel:/iu.test(to))
  .flatMap(({ to }) => { const number = decoded(to.slice(4)).trim(); return (number.match(/\d/gu)?.length ?? 0) >= 6 ? [item(page, 'phone', number, '', 'link')] : []; });

/** "0123456789", "555-555-5555", "+00 000 000 000": what a theme shows until somebody fills it in. */
const isSpecimenPhone = (value: string): boolean =>
  /(?:1234567890|0?123456789|2345678901|234567890)$|^(?:\d{0,3})?(\d)\1{6,}$/u.test(value.replaceAll(/\D/gu, ''));

const DEAD_HOME = /^https?:\/\/(?:www\.)?(?:facebook|instagram|twitter|x|youtube|tiktok|pinterest|linkedin)\.com\/?$/iu;
const NETWORK = /facebook|instagram|twitter|(?:^|\/\/|\.)x\.com|youtube|tiktok|pinterest|linkedin/iu;

function socialOf({ links }: DisclosureReport): Disclosures['social'] {
  const dead = links.filter(({ to, text, own }) => (to === '' || (own && to === '/') ? NETWORK.test(text) : DEAD_HOME.test(to))).length;
  return { dead, live: links.filter(({ to, own }) => !own && NETWORK.test(to) && !DEAD_HOME.test(to)).length };
}

/** Order of kinds in a reading, so that equal pages give equal answers. */
function gather(page: Page, tables: CompiledDisclosureTables): readonly Disclosed[] {
  const behindLabels = labelItems(page, tables);
  const data = propertyItems(page.report.properties, tables);
  const addressed = [...behindLabels, ...data].some(({ kind }) => kind === 'address');
  const places = addressed ? [] : addressItems(page, tables);
  return [
    ...data.map(({ kind, value, label }) => item(page, kind, value, label, 'data')),
    ...behindLabels, ...companyItems(page, tables), ...places, ...(addressed || places.length > 0 ? [] : countryItems(page, tables)), ...emailItems(page), ...linkItems(page),
  ].filter(({ kind, value }, _index, all) => value !== '' && !(kind === 'company' && all.some((other) => other.kind === 'company' && other.value !== value && other.value.includes(value))));
}

/**
 * Reads what one page says of the shop behind it. Pure: the same report and tables give the same answer in the worker, the terminal
 * and the tests.
 * @param at ISO 8601 instant of the reading
 */
export function readDisclosures(report: DisclosureReport, at: string, by: Where['by'], tables: CompiledDisclosureTables): Disclosures {
  const path = parseUrl(report.url)?.pathname ?? '/';
  const kind = kindOfPath(path, tables) ?? (report.whole ? kindOfText(report.title.split(/[|–—·]/u, 1)[0] ?? '', tables) ?? 'other' : 'other');
  const where = { page: kind, path, on: at.slice(0, 10), by };
  const page: Page = {
    report, where, lines: ownLines(report, kind),
    // A link that says a mail address or a number is a statement; any other link's words are a menu's.
    links: new Set(report.links.filter(({ to }) => !/^(?:mailto|tel):/iu.test(to)).map(({ text }) => fold(text)).filter((text) => text !== '')),
  };
  const links = report.links.filter(({ own, to }) => own && to !== '' && to !== '/').flatMap(({ text, to }) => {
    const named = kindOfText(text, tables) ?? kindOfPath(to, tables);
    return named === null ? [] : [{ kind: named, path: to }];
  });
  const items = gather(page, tables);
  const remains = [
    ...[...report.lines, report.title].flatMap((line) => tables.remains.flatMap((pattern) => pattern.exec(line)?.[0] ?? [])),
    ...items.filter(({ kind: what, value }) => what === 'phone' && isSpecimenPhone(value)).map(({ value }) => value),
  ].map((text) => redact(text.trim()).slice(0, 80));
  const read: Disclosures = {
    ...NO_DISCLOSURES,
    items, numbers: numbersOf(page, items), pages: [{ kind, path, on: where.on, by }], links, remains,
    seals: report.seals, origins: report.origins, social: socialOf(report), chances: report.chances,
    timers: report.timers.slice(0, 1).map(({ seconds }) => ({ path, seconds, at, restarted: false })),
  };
  return mergeDisclosures(NO_DISCLOSURES, read);
}
