import type { Candidate } from './candidate';
import { textsOf } from './index-texts';
import { capOf, isWide, type CapGroup, type NameIndex } from './name-index';
import type { RestKind } from './remainder';

export type Tier = 'strong' | 'fair' | 'weak';
export type Certainty = 'near-certain' | 'likely' | 'possible';

/** How much a candidate says, before any other evidence. `strong` is caution from the address alone; the others never are. */
export interface Likelihood {
  readonly strength: Tier;
  readonly certainty: Certainty;
}

const ASKING: ReadonlySet<RestKind> = new Set<RestKind>(['credential', 'payment', 'delivery', 'support']);

/** Words that look like parts of an address or of a portal's menu. */
const ADDRESS_LIKE: ReadonlySet<RestKind> = new Set<RestKind>(['address', 'web']);
/** Words among which a second word beside a name still speaks for imitation; beside all others it speaks for a phrase of somebody's own. */
const SPEAKING_TWICE: ReadonlySet<RestKind> = new Set<RestKind>(['credential', 'support', 'address']);
/** Words that hardly any honest name has beside another's: they speak whatever calibration says of the name. */
const TELLING: ReadonlySet<RestKind> = new Set<RestKind>(['credential', 'address']);

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
  const wanted = wantedLikelihood(index, candidate, isWide(cap));
  if (wanted === null || cap === 'free' || cap === 'keen') return wanted;
  if ((candidate.idn && candidate.hit.how === 'piece' && groupOf(candidate) === 'glyph') || (candidate.kind === 'embedded-domain' && candidate.name.length >= 5)) return wanted;
  return cap === 'silent' && !isTelling(candidate) ? null : WEAK;
}

/** The whole name with words that ask for a log-in, or with a piece of an address. */
function isTelling({ kind, name, rest, leftEdge, rightEdge }: Candidate): boolean {
  if (kind !== 'combined' && kind !== 'joined') return false;
  return name.length >= 6 && rest.explained && rest.words <= 2 && TELLING.has(rest.kind) && (leftEdge !== 'letter' || rightEdge !== 'letter');
}

/** What the policy says before calibration, by its narrow or its wide rules. */
export function wantedLikelihood(index: NameIndex, candidate: Candidate, wide: boolean): Likelihood | null {
  // Guard "everyday word": under every large suffix some namesake has it.
  if ((candidate.kind === 'other-suffix' || candidate.kind === 'hosting') && capOf(index, candidate.label, 'suffix') === 'weak' && TAKEN_SUFFIXES.has(candidate.shownSuffix)) return null;
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
      // Guard "tenant": where developers host, a name says what is built, not who builds it.
      return size >= 6 && candidate.hot ? FAIR : null;
    default:
      return editLikelihood(candidate);
  }
}

/** For names that everybody imitates: four letters are enough, and what stands beside them need not be known. */
function wideLikelihood(candidate: Candidate): Likelihood | null {
  const { kind, name, hit, leftEdge, rightEdge, rest, disguise, hot, strangeness } = candidate;
  const size = name.length;
  if (size < 4) return kind === 'combined' && rest.explained && disguise === 'none' ? WEAK : null;
  if (disguise === 'letters' && kind !== 'glyph' && groupOf(candidate) !== 'edit') return null;
  switch (kind) {
    case 'joined': {
      // Guard "reseller and fan names": a famous name among unknown letters is talked about more often than it is imitated.
      if (!hot && (!rest.explained || rest.kind === 'scrap' || rest.kind === 'plain' || (rest.kind === 'number' && leftEdge === 'letter') || (rest.words > 1 && !SPEAKING_TWICE.has(rest.kind)))) return null;
      const edges = Number(leftEdge !== 'letter') + Number(rightEdge !== 'letter');
      return size >= 6 || (edges > 0 && (size === 5 || rest.explained)) ? WEAK : null;
    }
    case 'edited-combined':
      return size >= 6 && (ASKING.has(rest.kind) || (hot && rest.explained)) ? WEAK : null;
    case 'glyph':
      return hit.how === 'piece' || (size >= 6 && strangeness >= STRANGE_GLYPH_WIDE) ? WEAK : null;
    case 'other-suffix':
      return size < 6 && isCopiedSuffix(candidate) ? WEAK : null;
    case 'hosting':
      return hot ? WEAK : null;
    default:
      return groupOf(candidate) !== 'edit' || isSlip(candidate) ? WEAK : null;
  }
}

function embeddedDomainLikelihood({ name, region, hot, loose }: Candidate, common: boolean): Likelihood | null {
  // Guard "a trade's own word": "galaxystore.example", "office-com.example" are names of shops as often as a copied domain.
  if (loose && !hot) return common || name.length < 6 ? null : WEAK;
  if (name.length >= 6) return CERTAIN;
  if (common) return null;
  if (name.length >= 4) return region === 'subdomain' || hot ? STRONG : WEAK;
  return hot ? FAIR : null;
}

/**
 * Guard "word of its own": an honest neighbour reads like a word, a slip or a trick does not. The limits, in bits, are where one in
 * thirty generated variants would be lost.
 */
const STRANGE_ENOUGH: Readonly<Record<string, number>> = {
  addition: 30.8, insertion: 32.4, plural: 30.6, repetition: 33, transposition: 27.8, vowel: 25, omission: 19.5,
  substitution: 28, keyboard: 27.4, visual: 26.2, bit: 26.2, 'first-letter': 25.4, digit: 33.5,
};

/**
 * Guard "other TLD and one edit": a slip of the finger leads to the suffix one meant to type, so under another suffix a neighbour is
 * most likely a name of its own. Kinds that honest names hardly ever differ by count everywhere.
 */
const SLIPS: ReadonlySet<string> = new Set(['transposition', 'repetition', 'insertion', 'keyboard', 'digit', 'addition']);
const AWAY_MARGIN = 8;
/** A letter costs about so much: names of four and five letters, which are tried only where imitated often, are not asked for as much. */
const SHORT_LEAVE = 5;
/** Less where the first letter differs: four letters of which the first is another make a word of their own in any language. */
const SHORT_LEAVE_FIRST = 3;

/** One edit alone is what honest neighbours look like too; only where abuse lives does it count for more. */
function editLikelihood(candidate: Candidate): Likelihood | null {
  const { kind, name, hot, tenant } = candidate;
  const size = name.length;
  if (!isSlip(candidate)) return null;
  if (size < 6) return hot && kind !== 'first-letter' && size === 5 ? WEAK : null;
  if (hot && (size >= 7 || tenant) && kind !== 'first-letter') return STRONG;
  return WEAK;
}

function isSlip({ kind, name, hot, home, tenant, strangeness, hit }: Candidate): boolean {
  const away = !home && !hot;
  if (away && !SLIPS.has(kind)) return false;
  if (hit.how !== 'near' || tenant) return true;
  return strangeness >= (STRANGE_ENOUGH[kind] ?? 0) + (away ? AWAY_MARGIN : 0) - (kind === 'first-letter' ? SHORT_LEAVE_FIRST : SHORT_LEAVE) * Math.max(0, 6 - name.length);
}

/**
 * Guard "other TLD only": under these a business of one's own, or the owner's local site, is by far the likelier story. Commercial second
 * levels of countries (`com.mx`, `co.jp`) are all of that kind.
 */
const CROWDED_SUFFIXES: ReadonlySet<string> = new Set(['com', 'cn', 'ru', 'az', 'ai', 'st', 'lk', 'ge', 'kg', 'ma', 'pf', 'pk', 'eg', 'ba', 'pm']);
/** Suffixes with millions of names: whoever looks for an everyday word there finds it taken. */
const TAKEN_SUFFIXES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'cn', 'ru', 'de', 'nl', 'fr', 'es', 'it', 'pl', 'ca', 'jp', 'se', 'dk', 'us', 'io', 'app', 'eu']);
/** Open top-level domains of more than two letters under which a copied name is common though they are not hot. */
const OPEN_SUFFIXES: ReadonlySet<string> = new Set(['org', 'net', 'info', 'biz', 'name', 'pro', 'app', 'jobs', 'news', 'tips', 'xxx', 'cat', 'ooo', 'wang', 'edu', 'gov', 'tel', 'travel', 'test']);

function otherSuffixLikelihood(candidate: Candidate): Likelihood | null {
  const size = candidate.name.length;
  if (size < 5 || (size === 5 && !candidate.hot)) return null;
  return isCopiedSuffix(candidate) ? WEAK : null;
}

function isCopiedSuffix({ hot, shownSuffix, alone }: Candidate): boolean {
  if (hot) return true;
  // Guard "tenant": a shop below a namesake's domain is the namesake's customer.
  if (!alone || shownSuffix.includes('.') || CROWDED_SUFFIXES.has(shownSuffix)) return false;
  return shownSuffix.length === 2 || OPEN_SUFFIXES.has(shownSuffix);
}

/** As for edits; here two places differ. */
const STRANGE_GLYPH = 38;
/** Names that everybody imitates need not look as strange. */
const STRANGE_GLYPH_WIDE = 30;

/** Digits and letter pairs do not come by chance; letters that look alike (i, l; q, g) do. */
function glyphLikelihood({ idn, name, hit, hot, home, disguise, numbered, strangeness }: Candidate): Likelihood | null {
  const size = name.length;
  if (idn) return size >= 4 && hit.how === 'piece' ? CERTAIN : size >= 6 ? STRONG : null;
  // Guard "number": a digit at the beginning counts something ("7mobile"); in the middle of a word it does not.
  if (hit.how === 'piece' && disguise === 'signs') return size < 5 ? null : numbered && !hot ? WEAK : size >= 6 ? STRONG : FAIR;
  // As for one edit: under another suffix a namesake of like letters is a name of its own.
  if (!home && !hot) return null;
  if (hit.how === 'piece') return size >= 6 ? (hot ? STRONG : WEAK) : null;
  if (strangeness < STRANGE_GLYPH) return null;
  if (disguise === 'letters') return size >= 8 ? WEAK : null;
  return size >= 8 ? (hot ? STRONG : WEAK) : size >= 6 && hot ? WEAK : null;
}

function embeddedLabelLikelihood({ name, hot, rest, glyph }: Candidate): Likelihood | null {
  const size = name.length;
  if (size < 5 || (glyph && size < 6)) return null;
  if (ASKING.has(rest.kind) || (hot && size >= 6) || (hot && rest.explained)) return STRONG;
  return WEAK;
}

/** Words of developers, trades and places: beside a name they are as likely a customer's, even where abuse lives. */
const ORDINARY: ReadonlySet<RestKind> = new Set<RestKind>(['plain', 'web', 'place']);

function combinedLikelihood({ name, rest, hot, tenant, glyph, disguise }: Candidate): Likelihood | null {
  // Letters swapped for digits beside a word of log-ins or payments: nobody arrives at both by chance.
  if (glyph && disguise !== 'letters' && name.length >= 6 && ASKING.has(rest.kind)) return CERTAIN;
  const size = name.length;
  const asking = ASKING.has(rest.kind);
  if (glyph && size < 6) return null;
  if (size === 3) return asking && rest.explained && hot ? FAIR : null;
  if (hot) {
    if (ORDINARY.has(rest.kind)) return rest.explained ? FAIR : WEAK;
    if (size >= 6 || (asking && size >= 4)) return STRONG;
    return tenant || rest.explained ? FAIR : WEAK;
  }
  if (rest.kind === 'credential' && size >= 6) return STRONG;
  if (asking || ((ADDRESS_LIKE.has(rest.kind) || rest.kind === 'trade') && rest.explained)) return size >= 6 || (size >= 4 && rest.kind === 'credential' && rest.explained) ? WEAK : null;
  return null;
}

function joinedLikelihood({ name, rest, hot, leftEdge, rightEdge, glyph }: Candidate): Likelihood | null {
  const size = name.length;
  const atEdge = leftEdge !== 'letter' || rightEdge !== 'letter';
  if (size < 5 || (glyph && size < 6)) return null;
  const asking = rest.kind === 'credential' && rest.explained;
  if (size === 5) return asking && hot ? FAIR : null;
  if (asking && (hot || (size >= 7 && rest.words === 1))) return STRONG;
  if (hot && atEdge && size >= 7) return ORDINARY.has(rest.kind) ? WEAK : STRONG;
  if (atEdge && hot) return WEAK;
  // Guard "reseller and fan names": goods, places and plain words beside a name are honest trade; words that ask are not.
  if (!atEdge || !rest.explained) return null;
  return rest.kind === 'address' ? (rest.words <= 2 ? WEAK : null) : rest.words === 1 && (ASKING.has(rest.kind) || rest.kind === 'web') ? WEAK : null;
}

function editedCombinedLikelihood({ name, rest, tenant, hot }: Candidate): Likelihood | null {
  if (name.length < 6 || !ASKING.has(rest.kind)) return null;
  if (tenant || (hot && name.length >= 7)) return rest.kind === 'credential' ? STRONG : FAIR;
  return rest.kind === 'credential' && rest.explained && name.length >= 7 ? WEAK : null;
}
