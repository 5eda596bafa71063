import type { Chance } from '../../core/merchant/disclosure-report';
import { redact, redactAddress, redactLine } from '../../core/payment/redact';
import { CHANCE_WORDS, SEAL_HINT, SOCIAL, TIMER_HINT } from '../../knowledge/cues/pressure-words';
import type { PageReader } from './read-page';
import { parseUrl } from '../../core/domain/parse-url';

/** A path that stands in an address as it stands here: no dots for folders, nothing to be escaped. */
const PLAIN_PATH = /^(?:\/|(?:\/[\w~!$&'()*+,;=:@-][\w~!$&'()*+,;=:@.-]*)+\/?)$/;

/** The path of an address of this site that says so plainly, as most do: to have the browser take an address apart costs more than all else about a link. */
function plainPath(home: string | null, address: string): string | null {
  if (home === null) return null;
  const rest = address.startsWith(`${home}/`) ? address.slice(home.length) : address;
  if (!rest.startsWith('/')) return null;
  const path = rest.split('#', 1)[0]?.split('?', 1)[0] ?? '';
  return PLAIN_PATH.test(path) ? path : null;
}

/** Where an address leads, as the report says it: own paths, foreign origin and path, empty for nowhere. */
function targetOf({ document, home, draft: { caps } }: PageReader, address: string): { to: string; own: boolean } {
  const plain = address.trim();
  const path = plainPath(home, plain);
  if (path !== null) return { to: redact(path).slice(0, Math.max(0, caps.address - (home ?? '').length)), own: true };
  if (plain === '' || plain === '#' || /^(?:javascript|data|about):/iu.test(plain)) return { to: '', own: true };
  // Only the number is the shop's; what a link would write into a mail is dropped.
  if (/^(?:mailto|tel):/iu.test(plain)) return { to: redactLine(plain.split('?', 1)[0] ?? '', caps.address), own: false };
  const full = redactAddress(plain, document.baseURI, caps.address);
  if (full === null || !/^https?:/u.test(full)) return { to: '', own: false };
  const origin = /^[a-z]+:\/\/[^/]*/.exec(full)?.[0] ?? '';
  if (origin !== document.location?.origin) return { to: full, own: false };
  return { to: full.slice(origin.length), own: true };
}

/** The network whose icon a link is: its name stands in its classes or its drawing; a link with words needs no look inside. */
const iconOf = ({ access }: PageReader, element: Element, said: string): string | undefined =>
  (SOCIAL.exec(said.toLowerCase()) ?? (/\S/.test(access.text(element)) ? null : SOCIAL.exec(element.innerHTML.slice(0, 400).toLowerCase())))?.[0];

/** Notes a link and returns its place, -1 when there are enough. A dead link is kept only where it bears a network's icon. */
export function readLink(reader: PageReader, element: Element, hint: string): number {
  const { access, draft } = reader;
  const { attribute } = access;
  if (draft.links.length >= draft.caps.links) return -1;
  const target = targetOf(reader, attribute(element, 'href') ?? '');
  const said = `${attribute(element, 'aria-label') ?? ''} ${attribute(element, 'title') ?? ''}`.trim();
  const icon = target.to === '' ? iconOf(reader, element, `${hint} ${said}`) : '';
  if (icon === undefined) return -1;
  draft.links.push({ words: [icon === '' ? said : icon], ...target });
  return draft.links.length - 1;
}

export function readImage(reader: PageReader, element: Element, link: number): void {
  const { access: { attribute }, document, draft } = reader;
  const address = attribute(element, 'src') ?? attribute(element, 'data-src') ?? '';
  const alt = attribute(element, 'alt') ?? '';
  const file = address.startsWith('data:') ? '' : (address.split(/[?#]/u, 1)[0] ?? '').split('/').at(-1) ?? '';
  const around = draft.links[link];
  around?.words.push(alt.slice(0, 80));
  if (draft.seals.length >= draft.caps.seals || !SEAL_HINT.test(`${alt} ${file} ${around?.own === false ? around.to : ''}`.toLowerCase())) return;
  const from = parseUrl(address, document.baseURI)?.origin ?? 'null';
  draft.seals.push({
    hint: redactLine(`${alt} ${file}`, draft.caps.hint),
    from: from === 'null' || from === document.location?.origin ? null : from.slice(0, draft.caps.address),
    to: around === undefined ? null : around.to,
  });
}

/** Longest inline script looked at, and how near a dice roll its words must stand. */
const SCRIPT = 120_000;
const NEAR = 500;

/** A foreign script's or frame's origin; of an inline script, what it makes up by chance. */
export function readScript({ access, document, draft }: PageReader, element: Element): void {
  const address = access.attribute(element, 'src') ?? '';
  if (address !== '') {
    const origin = parseUrl(address, document.baseURI)?.origin ?? 'null';
    if (origin !== 'null' && origin !== document.location?.origin && draft.origins.size < draft.caps.origins) draft.origins.add(origin.slice(0, draft.caps.address));
    return;
  }
  const code = access.text(element);
  if (code.length > SCRIPT) return;
  for (let at = code.indexOf('Math.random'), seen = 0; at >= 0 && seen < 8; at = code.indexOf('Math.random', at + 1), seen += 1) {
    const near = code.slice(Math.max(0, at - NEAR), at + NEAR).toLowerCase();
    for (const [chance, words] of Object.entries(CHANCE_WORDS)) if (words.test(near)) draft.chances.add(chance as Chance);
  }
}

/** "09:59", or days, hours, minutes and seconds in boxes of their own. */
export function readTimer({ access, draft }: PageReader, element: Element, hint: string): void {
  if (draft.timers.length >= draft.caps.timers || !TIMER_HINT.test(hint.toLowerCase())) return;
  const parts = access.text(element).slice(0, 200).match(/\d{1,3}/gu) ?? [];
  if (parts.length < 2 || parts.length > 4) return;
  const scale = [86_400, 3_600, 60, 1].slice(-parts.length);
  const seconds = parts.reduce((sum, part, index) => sum + Number(part) * (scale[index] ?? 0), 0);
  if (seconds > 0) draft.timers.push({ hint: redactLine(hint, draft.caps.hint), seconds });
}
