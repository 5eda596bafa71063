import type { Disclosures, Seal } from './disclosures';
import { parseUrl } from '../domain/parse-url';

/** Who gives a seal, a rating or a badge, and how theirs are known from a copy. */
export interface SealIssuer {
  readonly name: string;
  /** `trust`: vouches for the shop. `reviews`: shows what customers said. `security`: vouches for the connection or a scan. */
  readonly kind: 'trust' | 'reviews' | 'security';
  /** Lower-case words of its pictures' names and texts, letters and digits alone. */
  readonly words: readonly string[];
  /** Registrable domains (or hosts) its pictures, scripts and verification pages are on. */
  readonly hosts: readonly string[];
  /** Year in which it stopped; a shop cannot have earned it since. */
  readonly until: number | null;
}

/**
 * `linked`: leads to the issuer. `served`: the issuer's own picture or script draws it. `unlinked`: a picture and no more.
 * `own`: leads to the shop itself or to nowhere. `elsewhere`: leads to somebody else. `retired`: the issuer gives none any more.
 */
export type SealState = 'linked' | 'served' | 'unlinked' | 'own' | 'elsewhere' | 'retired';

export interface SealReading { readonly issuer: string; readonly kind: SealIssuer['kind']; readonly state: SealState }

/** From the surest to the least, for seals shown several times. */
const ORDER: readonly SealState[] = ['linked', 'served', 'retired', 'unlinked', 'own', 'elsewhere'];

const hostOf = (address: string): string => parseUrl(address)?.hostname ?? '';
const isOf = (host: string, { hosts }: SealIssuer): boolean => host !== '' && hosts.some((own) => host === own || host.endsWith(`.${own}`));

/** Table rows: name | kind | words; words | hosts | last year, or empty. */
export function parseSealIssuers(table: string): readonly SealIssuer[] {
  return table.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [name = '', kind = '', words = '', hosts = '', until = ''] = line.split('|').map((cell) => cell.trim());
    return { name, kind: kind as SealIssuer['kind'], words: words.split(';').map(letters), hosts: hosts.split(' '), until: until === '' ? null : Number(until) };
  });
}

const letters = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

interface Shown { readonly words: string; readonly from: string; readonly to: string | null }

const shownAs = ({ hint, from, to }: Seal): Shown => ({ words: letters(hint), from: from === null ? '' : hostOf(from), to: to === null ? null : hostOf(to) });

function stateOf({ from, to }: Shown, issuer: SealIssuer, origins: readonly string[]): SealState {
  if (issuer.until !== null) return 'retired';
  if (to !== null && isOf(to, issuer)) return 'linked';
  if (isOf(from, issuer) || origins.some((origin) => isOf(origin, issuer))) return 'served';
  if (to === null) return 'unlinked';
  return to === '' ? 'own' : 'elsewhere';
}

/**
 * The seals a shop shows whose issuer we know, once per issuer in the table's order, with the surest of their states. Whether the
 * shop was given the seal is not known here: only its issuer's page says that.
 */
export function readSeals({ seals, origins }: Pick<Disclosures, 'seals' | 'origins'>, issuers: readonly SealIssuer[]): readonly SealReading[] {
  const all = seals.map(shownAs);
  const hosts = origins.map(hostOf);
  return issuers.flatMap((issuer) => {
    const states = all.filter((seal) => issuer.words.some((word) => seal.words.includes(word)) || isOf(seal.from, issuer)).map((seal) => stateOf(seal, issuer, hosts));
    const state = ORDER.find((one) => states.includes(one));
    return state === undefined ? [] : [{ issuer: issuer.name, kind: issuer.kind, state }];
  });
}
