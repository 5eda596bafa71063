import { isUnspaced } from '../../payment/fold';
import { lettersOf, type NumberKind, type NumberScheme } from './scheme';
import { NUMBER_SCHEMES } from './table';

/** A label found in a text: the schemes it announces, or the kinds of which the country decides the scheme. */
export interface Announced {
  readonly schemes: readonly NumberScheme[];
  readonly kinds: readonly NumberKind[];
}

/** Words that announce a number without saying whose: the shop's country decides. */
const GENERIC: readonly (readonly [string, readonly NumberKind[]])[] = [
  ['vat, vat no, vat nr, vat id, vat id no, vat id number, vat number, vat reg, vat reg no, vat reg number, vat registration, vat registration no, vat registration number, vat registered no, vat identification number, vat identification no, vatin, eu vat, eu vat no, eu vat number, eu vat id, vat tax id, mwst id, iva, tva, sales tax number', ['vat']],
  ['tax id, tax id no, tax id number, tax no, tax nr, tax number, tax identification number, tax identification no, taxpayer id, tin, fiscal code, fiscal number', ['tax', 'vat', 'register']],
  ['company no, company nr, company number, company reg no, company reg number, company reg, company registration, company registration no, company registration nr, company registration number, registered company no, registered company number, registration number, registration no, registration nr, registered number, registered no, reg number, reg no, business registration number, business registration no, business number, company id, company id no, commercial register, commercial register no, commercial register number, trade register, trade register no, trade registry no, business id, organization number, organisation number, org no, corporate registration number', ['register', 'tax', 'vat']],
];

const index = new Map<string, { schemes: NumberScheme[]; kinds: readonly NumberKind[] }>();
for (const scheme of NUMBER_SCHEMES) {
  for (const label of scheme.labels) {
    const entry = index.get(label);
    if (entry === undefined) index.set(label, { schemes: [scheme], kinds: [] });
    else if (!entry.schemes.includes(scheme)) entry.schemes.push(scheme);
  }
}
for (const [labels, kinds] of GENERIC) {
  for (const label of labels.split(',').map(lettersOf)) index.set(label, { schemes: index.get(label)?.schemes ?? [], kinds });
}

/** Labels of spaced scripts, by their letters. */
export const LABELS: ReadonlyMap<string, Announced> = index;
/** Labels of scripts without spaces, longest first: they may be glued to other words. */
export const UNSPACED_LABELS: readonly string[] = [...index.keys()].filter(isUnspaced).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
/** Letters of the longest label. */
export const LONGEST_LABEL = Math.max(...[...index.keys()].map((label) => label.length));

const begins = new Set<string>();
for (const label of index.keys()) for (let size = 1; size <= 3; size += 1) begins.add(label.slice(0, size));
/** False for nearly every word of a page: no label begins like it. */
export const mayBeginLabel = (word: string): boolean => begins.has(word.slice(0, 3));
