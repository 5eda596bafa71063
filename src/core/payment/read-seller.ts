import { fold, wordsOf } from './fold';
import type { FrameReading } from './frame-reading';
import { siteOf } from './read-forms';
import { redactLine } from './redact';
import { SOLD_BY } from './sold-by';

const PROPERTY = 'seller=';
const LONGEST = 60;
/** A shorter name of a site is in too many others. */
const SHORTEST = 3;

/**
 * The seller that a market place's page names besides itself: schema.org `seller`, else the text behind "Sold by". Null where it names
 * none, where it names several (a page of results), or only itself.
 */
export function readSeller(readings: readonly FrameReading[]): string | null {
  const [top] = readings;
  const report = top?.report ?? null;
  if (top === undefined || report === null) return null;
  const said = report.structured.filter((entry) => entry.startsWith(PROPERTY)).map((entry) => entry.slice(PROPERTY.length));
  const named = said.length > 0 ? said : report.lines.filter((line) => SOLD_BY.test(line)).map((line) => line.replace(SOLD_BY, ''));
  const names = [...new Set(named.map((name) => redactLine(name, LONGEST)).filter((name) => /\p{L}{2}/u.test(name)))];
  const [name] = names;
  return name === undefined || names.length > 1 || isItself(name, [report.siteName, labelOf(top.origin)]) ? null : name;
}

/** What people know the site by: "shop" of "shop.co.uk". */
const labelOf = (origin: string): string => (siteOf(origin) ?? '').split('.')[0] ?? '';

const keyOf = (text: string): string => wordsOf(fold(text)).join('');

/** "Atelier Meridiano GmbH" on ateliermeridiano.test is the shop, and no seller of its own goods beside it. */
function isItself(name: string, own: readonly string[]): boolean {
  const key = keyOf(name);
  return own.map(keyOf).some((other) => other.length >= SHORTEST && (other.includes(key) || key.includes(other)));
}
