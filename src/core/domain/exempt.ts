import type { Address } from './address';
import { FOLD, UNKNOWN } from './fold';
import { extend, mix } from './hash';
import { textsOf } from './index-texts';
import { capOf, type NameIndex } from './name-index';

/**
 * Schools, universities, governments and armed forces: their registries admit nobody else, and their hosts name companies in
 * projects, procurement and teaching. `ac.uk`, `edu.au`, `gov.br`, `gob.mx`, `gouv.fr`, `mil` …
 */
const CLOSED_REGISTRY = /^(?:edu|gov|mil|int)$|^(?:ac|edu|gov|govt|gob|gouv|go|gub|gc|mil|k12|sch|school)\.[a-z]{2}$|\.(?:edu|gov|mil)$/u;

/** So many labels deep an owner's own name may stand below a domain that it shares; deeper ones belong to nobody's table. */
const SHARED_MAX = 3;

/** No registry of the world's countries is as long as this. */
const OWN_REGISTRY_MIN = 4;
/** Registries for everybody that happen to be called like an owner's name: places and words. */
const OPEN_REGISTRIES: ReadonlySet<string> = new Set(['name', 'coop', 'wine', 'kiwi', 'quebec', 'vlaanderen', 'joburg']);

/** Shorter names are also abbreviations that schools and offices have a right to. */
const VERY_NAME_MIN = 6;

/** True if no resemblance of this host may be reported: it is an owner's own, in a closed registry, or known in its own right. */
export function isExempt(address: Address, index: NameIndex): boolean {
  const { registrableDomain, icannDomain, suffixKind } = address;
  if (registrableDomain === null) return true;
  if (icannDomain !== null && CLOSED_REGISTRY.test(icannDomain.slice(icannDomain.indexOf('.') + 1))) return !isVeryName(address, index);
  if (textsOf(index).neighbours.has(registrableDomain) || isOwnRegistry(address, index)) return true;
  // From the registrable domain down to the host: some owners hold only a name below a domain they share ("x.gov.ro").
  let start = address.host.length - registrableDomain.length;
  for (let levels = 0; levels < SHARED_MAX; levels += 1) {
    if (isProtectedFrom(address.host, start, index)) return true;
    if (start < 2) break;
    start = address.host.lastIndexOf('.', start - 2) + 1;
  }
  // A tenant of a hosting suffix is not its operator, so the operator's domain exempts nobody there.
  return suffixKind !== 'private' && icannDomain !== null && icannDomain !== registrableDomain && isProtected(icannDomain, index);
}

/** Guard "own registry": some owners have a top-level domain of their name, in which nobody else registers. Words that anybody buys names under are none. */
function isOwnRegistry({ publicSuffix, suffixKind }: Address, index: NameIndex): boolean {
  if (publicSuffix === null || suffixKind !== 'icann' || publicSuffix.length < OWN_REGISTRY_MIN || publicSuffix.includes('.')) return false;
  const { hotSuffixes, words } = textsOf(index);
  const label = OPEN_REGISTRIES.has(publicSuffix) || hotSuffixes.has(publicSuffix) || words.has(publicSuffix) ? null : labelNumber(publicSuffix, index);
  return label !== null && capOf(index, label, 'suffix') !== 'weak';
}

/** In a closed registry a project names a company in passing; a registrable domain that is the very name is another thing. */
function isVeryName({ label, registrableDomain, suffixKind }: Address, index: NameIndex): boolean {
  return suffixKind === 'icann' && label !== null && label.length >= VERY_NAME_MIN && registrableDomain !== null && labelNumber(label, index) !== null && !isProtected(registrableDomain, index);
}

/** True if the registrable domain is one of the protected ones. */
export function isProtected(domain: string, index: NameIndex): boolean {
  return isProtectedFrom(domain, 0, index);
}

function isProtectedFrom(host: string, start: number, index: NameIndex): boolean {
  const dot = host.indexOf('.', start);
  const label = numberBetween(host, start, dot < 0 ? host.length : dot, index);
  if (label === null) return false;
  const suffix = textsOf(index).suffixNumber.get(host.slice(dot + 1));
  if (suffix === undefined) return false;
  for (let at = index.suffixStart[label]!; at < index.suffixStart[label + 1]!; at += 1) if (index.suffixIds[at] === suffix) return true;
  return false;
}

/** The number of exactly this label in the index, or null. */
export function labelNumber(text: string, index: NameIndex): number | null {
  return numberBetween(text, 0, text.length, index);
}

/** The same for a piece of a host; nothing is allocated, because every host with a hit asks. */
function numberBetween(text: string, from: number, to: number, index: NameIndex): number | null {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = extend(hash, FOLD[text.charCodeAt(at)] ?? UNKNOWN);
  const mask = index.equalSlots.length - 1;
  for (let slot = mix(hash) & mask; index.equalSlots[slot] !== 0; slot = (slot + 1) & mask) {
    const label = index.formLabel[index.equalSlots[slot]! - 1]!;
    const start = index.labelStart[label]!;
    if (index.labelStart[label + 1]! - start !== to - from) continue;
    let same = true;
    for (let at = from; at < to && same; at += 1) same = index.labelBytes[start + at - from] === text.charCodeAt(at);
    if (same) return label;
  }
  return null;
}
