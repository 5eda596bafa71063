import type { Address } from './address';
import { foldText } from './fold';
import { hashCodes, mix } from './hash';
import { textsOf } from './index-texts';
import type { NameIndex } from './name-index';

/**
 * Schools, universities, governments and armed forces: their registries admit nobody else, and their hosts name companies in
 * projects, procurement and teaching. `ac.uk`, `edu.au`, `gov.br`, `gob.mx`, `gouv.fr`, `mil` …
 */
const CLOSED_REGISTRY = /^(?:edu|gov|mil|int)$|^(?:ac|edu|gov|govt|gob|gouv|go|gub|gc|mil|k12|sch|school)\.[a-z]{2}$|\.(?:edu|gov|mil)$/u;

/** Shorter names are also abbreviations that schools and offices have a right to. */
const VERY_NAME_MIN = 6;

/** True if no resemblance of this host may be reported: it is an owner's own, in a closed registry, or known in its own right. */
export function isExempt(address: Address, index: NameIndex): boolean {
  const { registrableDomain, icannDomain, suffixKind } = address;
  if (registrableDomain === null) return true;
  if (icannDomain !== null && CLOSED_REGISTRY.test(icannDomain.slice(icannDomain.indexOf('.') + 1))) return !isVeryName(address, index);
  if (textsOf(index).neighbours.has(registrableDomain)) return true;
  // From the registrable domain down to the host: some owners hold only a name below a domain they share ("x.gov.ro").
  for (let dot = address.host.length - registrableDomain.length; dot >= 0; dot = dot < 2 ? -1 : address.host.lastIndexOf('.', dot - 2) + 1) {
    if (isProtected(address.host.slice(dot), index)) return true;
    if (dot === 0) break;
  }
  // A tenant of a hosting suffix is not its operator, so the operator's domain exempts nobody there.
  return suffixKind !== 'private' && icannDomain !== null && isProtected(icannDomain, index);
}

/** In a closed registry a project names a company in passing; a registrable domain that is the very name is another thing. */
function isVeryName({ label, registrableDomain, suffixKind }: Address, index: NameIndex): boolean {
  return suffixKind === 'icann' && label !== null && label.length >= VERY_NAME_MIN && registrableDomain !== null && labelNumber(label, index) !== null && !isProtected(registrableDomain, index);
}

/** True if the registrable domain is one of the protected ones. */
export function isProtected(domain: string, index: NameIndex): boolean {
  const dot = domain.indexOf('.');
  const label = labelNumber(domain.slice(0, dot), index);
  if (label === null) return false;
  const suffix = textsOf(index).suffixNumber.get(domain.slice(dot + 1));
  if (suffix === undefined) return false;
  return index.suffixIds.subarray(index.suffixStart[label], index.suffixStart[label + 1]).includes(suffix);
}

/** The number of exactly this label in the index, or null. */
export function labelNumber(text: string, index: NameIndex): number | null {
  const mask = index.equalSlots.length - 1;
  for (let slot = mix(hashCodes(foldText(text))) & mask; index.equalSlots[slot] !== 0; slot = (slot + 1) & mask) {
    const label = index.formLabel[index.equalSlots[slot]! - 1]!;
    const start = index.labelStart[label]!;
    if (index.labelStart[label + 1]! - start !== text.length) continue;
    let same = true;
    for (let at = 0; at < text.length && same; at += 1) same = index.labelBytes[start + at] === text.charCodeAt(at);
    if (same) return label;
  }
  return null;
}
