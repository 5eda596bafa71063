import type { Candidate } from './candidate';
import { textsOf } from './index-texts';
import { capOf, type CapGroup, type NameIndex } from './name-index';
import type { RestKind } from './remainder';

export type Tier = 'strong' | 'fair' | 'weak';
export type Certainty = 'near-certain' | 'likely' | 'possible';

/** How much a candidate says, before any other evidence. `strong` is caution from the address alone; the others never are. */
export interface Likelihood {
  readonly strength: Tier;
  readonly certainty: Certainty;
}

const ASKING: ReadonlySet<RestKind> = new Set<RestKind>(['credential', 'payment', 'delivery', 'support']);

export function groupOf(candidate: Candidate): CapGroup {
  switch (candidate.kind) {
    case 'other-suffix':
    case 'hosting':
      return 'suffix';
    case 'combined':
    case 'edited-combined':
      return 'token';
    case 'joined':
      return 'glued';
    case 'embedded-domain':
    case 'embedded-label':
      return 'subdomain';
    case 'glyph':
    case 'idn':
      return 'glyph';
    default:
      return 'edit';
  }
}

const STRONG: Likelihood = { strength: 'strong', certainty: 'likely' };
const CERTAIN: Likelihood = { strength: 'strong', certainty: 'near-certain' };
const FAIR: Likelihood = { strength: 'fair', certainty: 'possible' };
const WEAK: Likelihood = { strength: 'weak', certainty: 'possible' };

/** The policy with what calibration allows for this label; null: say nothing. */
export function likelihoodOf(index: NameIndex, candidate: Candidate): Likelihood | null {
  const cap = capOf(index, candidate.label, groupOf(candidate));
  const wanted = wantedLikelihood(index, candidate, cap === 'keen');
  if (wanted === null || cap === 'free' || cap === 'keen') return wanted;
  if (candidate.kind === 'embedded-domain' && candidate.name.length >= 5) return wanted;
  return cap === 'weak' ? WEAK : null;
}

/** What the policy says before calibration, by its narrow or its wide rules. */
export function wantedLikelihood(index: NameIndex, candidate: Candidate, wide: boolean): Likelihood | null {
  const common = isCommonWord(index, candidate.name);
  if (common && candidate.kind !== 'embedded-domain') return null;
  return narrowLikelihood(candidate, common) ?? (wide ? wideLikelihood(candidate) : null);
}

/** A protected label that is also one of the words beside names ("service", "shop") says nothing unless its whole domain stands there. */
function isCommonWord(index: NameIndex, name: string): boolean {
  const kind = textsOf(index).words.get(name);
  return kind !== undefined && kind !== 'plain';
}

function narrowLikelihood(candidate: Candidate, common: boolean): Likelihood | null {
  const { kind, name } = candidate;
  const size = name.length;
  switch (kind) {
    case 'embedded-domain':
      return embeddedDomainLikelihood(candidate, common);
    case 'idn':
      return size >= 4 ? CERTAIN : WEAK;
    case 'glyph':
      return glyphLikelihood(candidate);
    case 'embedded-label':
      return embeddedLabelLikelihood(candidate);
    case 'combined':
      return combinedLikelihood(candidate);
    case 'joined':
      return joinedLikelihood(candidate);
    case 'edited-combined':
      return editedCombinedLikelihood(candidate);
    case 'other-suffix':
      return otherSuffixLikelihood(candidate);
    case 'hosting':
      return size >= 6 ? FAIR : null;
    default:
      return editLikelihood(candidate);
  }
}

/** For names that everybody imitates: four letters are enough, and what stands beside them need not be known. */
function wideLikelihood({ kind, name, hit, leftEdge, rightEdge, rest, disguise }: Candidate): Likelihood | null {
  const size = name.length;
  if (size < 4) return kind === 'combined' && rest.explained && disguise === 'none' ? WEAK : null;
  if (disguise === 'letters' && kind !== 'glyph' && kind !== 'visual') return null;
  switch (kind) {
    case 'joined': {
      const edges = Number(leftEdge !== 'letter') + Number(rightEdge !== 'letter');
      return size >= 6 || (edges > 0 && (size === 5 || rest.explained)) ? WEAK : null;
    }
    case 'edited-combined':
      return size >= 6 && (ASKING.has(rest.kind) || rest.explained) ? WEAK : null;
    case 'glyph':
      return hit.how === 'piece' || size >= 6 ? WEAK : null;
    default:
      return WEAK;
  }
}

function embeddedDomainLikelihood({ name, region, hot }: Candidate, common: boolean): Likelihood | null {
  if (name.length >= 6) return CERTAIN;
  if (common) return null;
  if (name.length >= 4) return region === 'subdomain' || hot ? STRONG : WEAK;
  return hot ? FAIR : null;
}

/**
 * Guard "word of its own": an honest neighbour reads at least as much like a word as the name does, a slip or a trick less so. The
 * limits, in bits, are where one in thirty generated variants would be lost.
 */
const GAIN_LIMIT: Readonly<Record<string, number>> = {
  addition: -2, insertion: -2.5, hyphen: -2.8, plural: -1.6, repetition: -2, transposition: 2, vowel: 2.7, omission: 6.2,
  substitution: 2.4, keyboard: 2.4, visual: 2.4, bit: 2.4, 'first-letter': 1.8,
};

/** One edit alone is what honest neighbours look like too; only where abuse lives does it count for more. */
function editLikelihood({ kind, name, hot, tenant, gain, hit }: Candidate): Likelihood | null {
  const size = name.length;
  if (hit.how === 'near' && !tenant && gain > (GAIN_LIMIT[kind] ?? Infinity)) return null;
  if (size < 6) return hot && kind !== 'first-letter' && size === 5 ? WEAK : null;
  if (hot && (size >= 7 || tenant) && kind !== 'first-letter') return STRONG;
  return WEAK;
}

/** Guard "other TLD only": where most of the world's shops are, a name of one's own is the likelier story. */
const CROWDED_SUFFIXES: ReadonlySet<string> = new Set(['com', 'co.uk', 'ca', 'com.au']);

function otherSuffixLikelihood({ name, hot, shownSuffix }: Candidate): Likelihood | null {
  if (name.length < 5 || (name.length === 5 && !hot)) return null;
  return CROWDED_SUFFIXES.has(shownSuffix) ? null : WEAK;
}

/** Digits and letter pairs do not come by chance; letters that look alike (i, l; q, g) do. */
function glyphLikelihood({ idn, name, hit, hot, disguise }: Candidate): Likelihood | null {
  const size = name.length;
  if (idn) return size >= 4 && hit.how === 'piece' ? CERTAIN : size >= 6 ? STRONG : null;
  if (hit.how === 'piece') return disguise === 'letters' ? (size >= 6 ? (hot ? STRONG : WEAK) : null) : size >= 6 ? STRONG : size === 5 ? FAIR : null;
  if (disguise === 'letters') return size >= 8 ? WEAK : null;
  return size >= 8 ? (hot ? STRONG : WEAK) : size >= 6 && hot ? WEAK : null;
}

function embeddedLabelLikelihood({ name, hot, rest, glyph }: Candidate): Likelihood | null {
  const size = name.length;
  if (size < 5 || (glyph && size < 6)) return null;
  if (ASKING.has(rest.kind) || (hot && size >= 6) || (hot && rest.explained)) return STRONG;
  return WEAK;
}

function combinedLikelihood({ name, rest, hot, tenant, glyph, disguise }: Candidate): Likelihood | null {
  // Letters swapped for digits beside a word of log-ins or payments: nobody arrives at both by chance.
  if (glyph && disguise !== 'letters' && name.length >= 6 && ASKING.has(rest.kind)) return CERTAIN;
  const size = name.length;
  const asking = ASKING.has(rest.kind);
  if (glyph && size < 6) return null;
  if (size === 3) return asking && rest.explained && hot ? FAIR : null;
  if (hot) {
    if (size >= 6 || (asking && size >= 4)) return STRONG;
    return tenant || rest.explained ? FAIR : WEAK;
  }
  if (rest.kind === 'credential' && size >= 6) return STRONG;
  if (asking && rest.explained && size >= 7) return STRONG;
  if (asking || (rest.kind === 'web' && rest.explained)) return size >= 6 || (size >= 4 && rest.kind === 'credential' && rest.explained) ? WEAK : null;
  return null;
}

function joinedLikelihood({ name, rest, hot, leftEdge, rightEdge, glyph }: Candidate): Likelihood | null {
  const size = name.length;
  const atEdge = leftEdge !== 'letter' || rightEdge !== 'letter';
  if (size < 5 || (glyph && size < 6)) return null;
  const asking = rest.kind === 'credential' && rest.explained;
  if (size === 5) return asking && hot ? FAIR : null;
  if (asking && (hot || size >= 7)) return STRONG;
  if (hot && atEdge && size >= 7) return STRONG;
  if (atEdge && hot) return WEAK;
  // Guard "reseller and fan names": goods, places and plain words beside a name are honest trade; words that ask are not.
  return atEdge && rest.explained && rest.words <= 2 && (ASKING.has(rest.kind) || rest.kind === 'web') ? WEAK : null;
}

function editedCombinedLikelihood({ name, rest, tenant, hot }: Candidate): Likelihood | null {
  if (name.length < 6 || !ASKING.has(rest.kind)) return null;
  if (tenant || (hot && name.length >= 7)) return rest.kind === 'credential' ? STRONG : FAIR;
  return rest.kind === 'credential' && rest.explained && name.length >= 7 ? WEAK : null;
}
