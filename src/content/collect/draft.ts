import type { ButtonReport, ChildFrameReport, ControlReport, FormReport, FrameReport, ImageReport, SiteKind } from '../../core/payment/frame-report';
import { REPORT_CAPS } from '../../core/payment/frame-report';

/** The report in the making: every list is bounded as it grows, so that no page can make it large. */
export interface Draft {
  readonly controls: ControlReport[];
  readonly forms: FormReport[];
  readonly frames: ChildFrameReport[];
  readonly buttons: ButtonReport[];
  readonly headings: string[];
  readonly steps: string[];
  readonly lines: string[];
  readonly images: ImageReport[];
  readonly scripts: Set<string>;
  readonly mounts: Set<string>;
  readonly structured: Set<string>;
  readonly shown: { iban: number; crypto: number; pix: number; qr: number };
  readonly mixed: { active: number; passive: number };
  /** Tree and whole id of controls, by their index: reports carry only the end of a long one. */
  readonly ids: Map<number, readonly [Node, string]>;
  /** Text of `<label for>` by its tree and the id it names: components repeat ids, each in a tree of its own. */
  readonly labels: Map<Node, Map<string, string>>;
  readonly logos: string[];
  readonly notices: string[];
  /** Counts by `kind host`. */
  readonly sites: Map<string, number>;
  addresses: number;
  pictures: number;
  siteName: string;
  language: string;
  canvas: number;
  closedShadow: number;
  nodes: number;
  tooLarge: boolean;
}

export function newDraft(): Draft {
  return {
    controls: [], forms: [], frames: [], buttons: [], headings: [], steps: [], lines: [], images: [],
    scripts: new Set(), mounts: new Set(), structured: new Set(),
    shown: { iban: 0, crypto: 0, pix: 0, qr: 0 }, mixed: { active: 0, passive: 0 },
    logos: [], notices: [], sites: new Map(), addresses: 0, pictures: 0,
    labels: new Map(), ids: new Map(), siteName: '', language: '', canvas: 0, closedShadow: 0, nodes: 0, tooLarge: false,
  };
}

type Listed = 'controls' | 'forms' | 'frames' | 'buttons' | 'headings' | 'steps' | 'lines' | 'images';

/** Adds while there is room; what no longer fits is remembered as "too large". Index of the entry, or null. */
export function add<K extends Listed>(draft: Draft, list: K, entry: Draft[K][number]): number | null {
  const entries = draft[list] as Draft[K][number][];
  if (entries.length >= REPORT_CAPS[list]) {
    if (list === 'controls' || list === 'forms' || list === 'frames') draft.tooLarge = true;
    return null;
  }
  return entries.push(entry) - 1;
}

export function addWord(draft: Draft, list: 'scripts' | 'mounts' | 'structured', word: string): void {
  if (word !== '' && draft[list].size < REPORT_CAPS[list]) draft[list].add(word);
}

/** Joins the draft with what is known of the document into the report. */
export function finish(draft: Draft, about: Pick<FrameReport, 'url' | 'origin' | 'top' | 'complete' | 'title'>): FrameReport {
  return {
    schema: 1,
    ...about,
    siteName: draft.siteName,
    language: draft.language,
    controls: draft.controls.map((control, index) => {
      const label = takeLabel(draft, index);
      return control.label === '' ? { ...control, label } : control;
    }),
    forms: draft.forms,
    frames: draft.frames,
    buttons: draft.buttons,
    headings: draft.headings,
    steps: draft.steps,
    lines: draft.lines,
    images: draft.images,
    scripts: [...draft.scripts],
    mounts: [...draft.mounts],
    structured: [...draft.structured],
    identity: { logos: draft.logos, notices: draft.notices, sites: [...draft.sites].map(siteOf) },
    mixed: draft.mixed,
    shown: draft.shown,
    unreadable: { closedShadow: draft.closedShadow, canvas: draft.canvas, tooLarge: draft.tooLarge },
    nodes: draft.nodes,
  };
}

/** A label belongs to the first element with its id (HTML, "the label element"); later ones of the same id have none. */
function takeLabel({ ids, labels }: Draft, index: number): string {
  const [tree, id] = ids.get(index) ?? [];
  if (tree === undefined || id === undefined) return '';
  const label = labels.get(tree)?.get(id) ?? '';
  labels.get(tree)?.delete(id);
  return label;
}

function siteOf([key, count]: [string, number]): FrameReport['identity']['sites'][number] {
  const at = key.indexOf(' ');
  return { kind: key.slice(0, at) as SiteKind, host: key.slice(at + 1), count };
}
