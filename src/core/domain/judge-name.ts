import type { Address } from './address';
import { answerOf, type NameAnswer } from './answer';
import { candidateOf, isChance, isHot, type Candidate, type Scene } from './candidate';
import { isExempt, labelNumber } from './exempt';
import { fillJoined, fillLine, newLine, type Line } from './line';
import { findHits, type Search } from './match';
import type { NameIndex } from './name-index';
import type { Likelihood } from './likelihood';
import { likelihoodOf } from './policy';
import { MISSPELT_MAX } from './remainder';
import { skeletonOf } from './skeleton';

export interface Judged {
  readonly candidate: Candidate;
  readonly likelihood: Likelihood;
  readonly scene: Scene;
}

// Filled again for each host; judging is synchronous, so one of each is enough.
const plain = newLine();
const joined = newLine();
const search: Search = { found: [], probes: 0 };

/**
 * Does this address imitate a protected name? Null: no. Otherwise which one, how, where they differ, and how sure. Never throws; about
 * half a microsecond when there is nothing.
 */
export function judgeName(address: Address, index: NameIndex): NameAnswer | null {
  if (last.address !== address || last.index !== index) {
    const best = bestResemblance(address, index);
    last.answer = best === null ? null : answerOf(best);
    last.address = address;
    last.index = index;
  }
  return last.answer;
}

// Several checks ask about the same address, one after the other; an address never changes, so the last answer still holds.
const last: { address: Address | null; index: NameIndex | null; answer: NameAnswer | null } = { address: null, index: null, answer: null };

/** The strongest resemblance of a host to the names of one index, as the policy sees it. */
export function bestResemblance(address: Address, index: NameIndex): Judged | null {
  if ((address.kind !== 'dns' && address.kind !== 'special-use') || address.registrableDomain === null) return null;
  const idn = address.host !== address.unicodeHost;
  const text = idn ? skeletonOf(withoutSuffix(address.unicodeHost, address.publicSuffix)).text : address.host;
  fillLine(plain, text, idn ? text.length : address.host.length - (address.publicSuffix?.length ?? -1) - 1);
  findHits(index, plain, search);
  let best: Judged | null = null;
  let scene: Scene | null = null;
  if (holdsMore(index, plain, text, address)) {
    if (isExempt(address, index)) return null;
    scene = sceneOf(address, index, text, idn);
    best = bestOf(scene, plain, best);
  }
  if (!plain.hasPair) return best;
  fillJoined(joined, plain);
  findHits(index, joined, search);
  if (!holdsMore(index, joined, text, address) || (scene === null && isExempt(address, index))) return best;
  return bestOf(scene ?? sceneOf(address, index, text, idn), joined, best);
}

/** Whether a line's hits are more than chance. */
function holdsMore(index: NameIndex, line: Line, text: string, { publicSuffix }: Address): boolean {
  for (const hit of search.found) if (!isChance(index, line, hit, text, publicSuffix ?? '')) return true;
  return false;
}

/** All candidates of a host, without exemptions and policy: for calibration and for tests. */
export function allCandidates(address: Address, index: NameIndex): readonly Candidate[] {
  if ((address.kind !== 'dns' && address.kind !== 'special-use') || address.registrableDomain === null) return [];
  const idn = address.host !== address.unicodeHost;
  const text = idn ? skeletonOf(withoutSuffix(address.unicodeHost, address.publicSuffix)).text : address.host;
  const scene = sceneOf(address, index, text, idn);
  const result: Candidate[] = [];
  fillLine(plain, text, scene.text.length);
  findHits(index, plain, search);
  for (const hit of search.found) result.push(...present(candidateOf(scene, plain, hit)));
  if (plain.hasPair) {
    fillJoined(joined, plain);
    findHits(index, joined, search);
    for (const hit of search.found) result.push(...present(candidateOf(scene, joined, hit)));
  }
  return result;
}

const present = (candidate: Candidate | null): readonly Candidate[] => (candidate === null ? [] : [candidate]);

function sceneOf(address: Address, index: NameIndex, text: string, idn: boolean): Scene {
  const suffix = address.publicSuffix ?? '';
  const hot = isHot(index, suffix);
  const own = idn ? text : withoutSuffix(text, address.publicSuffix);
  return { address, index, text: own, idn, hot, tenant: hot && address.suffixKind === 'private', shownSuffix: suffix, reading: { index, text: own, line: plain, patience: MISSPELT_MAX, places: [], rests: [] } };
}

function bestOf(scene: Scene, line: Line, before: Judged | null): Judged | null {
  let best = before;
  // Guard "other brand": a label that is some owner's very name neither misspells nor combines another's.
  const known = labelNumber(scene.address.label ?? '', scene.index);
  const { ownerOf } = scene.index;
  for (const hit of search.found) {
    const candidate = candidateOf(scene, line, hit);
    if (candidate === null) continue;
    if (known !== null && hit.how !== 'dots' && ownerOf[candidate.label] !== ownerOf[known] && candidate.region === 'main' && candidate.kind !== 'embedded-domain') continue;
    const likelihood = likelihoodOf(scene.index, candidate);
    if (likelihood === null) continue;
    const judged: Judged = { candidate, likelihood, scene };
    if (best === null || compare(judged, best) < 0) best = judged;
  }
  return best;
}

const STRENGTHS = ['strong', 'fair', 'weak'];
const CERTAINTIES = ['near-certain', 'likely', 'possible'];

/** Kinds that explain a host less closely than the rest, loosest last. */
const LOOSE: readonly string[] = ['joined', 'edited-combined'];

/** Stronger first, then surer, then the closer kind, then the longer name, then the fewer differing letters, then the text: a total order. */
function compare(a: Judged, b: Judged): number {
  return STRENGTHS.indexOf(a.likelihood.strength) - STRENGTHS.indexOf(b.likelihood.strength)
    || CERTAINTIES.indexOf(a.likelihood.certainty) - CERTAINTIES.indexOf(b.likelihood.certainty)
    || LOOSE.indexOf(a.candidate.kind) - LOOSE.indexOf(b.candidate.kind)
    || b.candidate.name.length - a.candidate.name.length
    || Number(a.candidate.hit.how === 'near') - Number(b.candidate.hit.how === 'near')
    || Number(a.candidate.glyph) - Number(b.candidate.glyph)
    || (a.candidate.name < b.candidate.name ? -1 : a.candidate.name > b.candidate.name ? 1 : 0);
}

function withoutSuffix(host: string, suffix: string | null): string {
  if (suffix === null) return host;
  let end = host.length;
  for (let labels = suffix.split('.').length; labels > 0; labels -= 1) end = host.lastIndexOf('.', end - 1);
  return end < 0 ? '' : host.slice(0, end);
}
