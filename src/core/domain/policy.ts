import type { Candidate } from './candidate';
import { textsOf } from './index-texts';
import { CERTAIN, FAIR, STRONG, WEAK, type Likelihood } from './likelihood';
import { capOf, isWide, type CapGroup, type NameIndex } from './name-index';
import { editLikelihood, EVERYDAY_MARGIN, isSlip, isStrange } from './policy-edits';
import type { RestKind } from './remainder';

const ASKING: ReadonlySet<RestKind> = new Set<RestKind>(['credential', 'payment', 'delivery', 'support']);

/** Words that look like parts of an address or of a portal's menu. */
const ADDRESS_LIKE: ReadonlySet<RestKind> = new Set<RestKind>(['address', 'web']);
/** Shorter everyday words are taken under every suffix there is. */
const EVERYDAY_MIN = 6;
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

/** The policy with what calibration allows for this label; null: say nothing. */
export function likelihoodOf(index: NameIndex, candidate: Candidate): Likelihood | null {
  const cap = capOf(index, candidate.label, groupOf(candidate));
  const wanted = wantedLikelihood(index, candidate, isWide(cap));
  if (wanted === null || cap === 'free' || cap === 'keen') return wanted;
  if ((candidate.idn && candidate.hit.how === 'piece' && groupOf(candidate) === 'glyph') || (candidate.kind === 'embedded-domain' && candidate.name.length >= 5)) return wanted;
  if (cap === 'silent' && !isTelling(candidate)) return null;
  return cap === 'weak' && isLocalFirm(candidate) ? null : WEAK;
}

/**
 * Guard "name of a local firm": a name that is not known to be imitated much, run together with words under a suffix that is not its
 * owner's. Words of log-ins and pieces of addresses speak all the same; so do words at all where names cost nothing.
 */
function isLocalFirm({ kind, rest, home, hot }: Candidate): boolean {
  if (kind !== 'joined' || home) return false;
  return hot ? !rest.explained : !TELLING.has(rest.kind);
}

/** The whole name with words that ask for a log-in, or with a piece of an address, where its owner's customers look for it. */
function isTelling({ kind, name, rest, leftEdge, rightEdge, home, hot }: Candidate): boolean {
  if ((kind !== 'combined' && kind !== 'joined') || (!home && !hot)) return false;
  return name.length >= 6 && rest.explained && rest.words <= 2 && TELLING.has(rest.kind) && (leftEdge !== 'letter' || rightEdge !== 'letter');
}

/** What the policy says before calibration, by its narrow or its wide rules. */
export function wantedLikelihood(index: NameIndex, candidate: Candidate, wide: boolean): Likelihood | null {
  if (capOf(index, candidate.label, 'suffix') === 'weak' && isNamesake(candidate)) return null;
  const common = isCommonWord(index, candidate.name);
  if (common && candidate.kind !== 'embedded-domain') return null;
  return narrowLikelihood(candidate, common) ?? (wide ? wideLikelihood(candidate) : null);
}

/**
 * Guard "everyday word": under every large suffix some namesake has it, short ones are bought wherever names are sold, and away from its
 * owner's suffixes a neighbour of the word is a word of its own.
 */
function isNamesake(candidate: Candidate): boolean {
  const { kind, name, shownSuffix, home, loose, rightEdge, rest } = candidate;
  if (kind === 'other-suffix' || kind === 'hosting') return TAKEN_SUFFIXES.has(shownSuffix) || name.length < EVERYDAY_MIN;
  if (kind === 'embedded-domain') return loose && !home && rightEdge === 'letter' && rest.kind !== 'address' && rest.kind !== 'place';
  if (kind === 'idn' || candidate.idn) return false;
  const group = groupOf(candidate);
  if (group === 'edit') return !home || (kind === 'first-letter' && !isStrange(candidate, EVERYDAY_MARGIN));
  return group === 'glyph' && !home;
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
  const { kind, name, hit, leftEdge, rightEdge, rest, disguise, hot, home, strangeness } = candidate;
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
      // As for one edit: under another suffix a namesake of like letters is a name of its own.
      if (!home && !hot) return null;
      return hit.how === 'piece' || (size >= 6 && strangeness >= STRANGE_GLYPH_WIDE) ? WEAK : null;
    case 'other-suffix':
      return size < 6 && isCopiedSuffix(candidate) ? WEAK : null;
    case 'hosting':
      return hot ? WEAK : null;
    default:
      return groupOf(candidate) !== 'edit' || isSlip(candidate, true) ? WEAK : null;
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
const STRANGE_GLYPH = 42;
/** Names that everybody imitates need not look as strange. */
const STRANGE_GLYPH_WIDE = 30;

/** Digits and letter pairs do not come by chance; letters that look alike (i, l; q, g) do. */
function glyphLikelihood({ idn, name, hit, hot, home, disguise, numbered, strangeness }: Candidate): Likelihood | null {
  const size = name.length;
  if (idn) return size >= 4 && hit.how === 'piece' ? CERTAIN : size >= 6 ? STRONG : null;
  // Guard "number": a digit at the beginning counts something ("7mobile"); in the middle of a word it does not.
  if (hit.how === 'piece' && disguise === 'signs') return size < 5 || (numbered && !home && !hot) ? null : numbered && !hot ? WEAK : size >= 6 ? STRONG : FAIR;
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
  // Guard "reseller and fan names": below a shop's own domain a name and no word that asks is a department.
  return null;
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
