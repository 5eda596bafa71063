import type { Visibility } from './page-facts';

/** What the page says of one control. Text and attributes as written, redacted and capped; never its value. */
export interface ControlReport {
  /** Element name or ARIA role: `input`, `select`, `textarea`, `editable`, `choice` (an ARIA radio, tab or switch). */
  readonly element: 'input' | 'select' | 'textarea' | 'editable' | 'choice';
  /** The `type` of an input, lower case; empty elsewhere. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly maxLength: number | null;
  readonly pattern: string;
  readonly placeholder: string;
  /** Text of its `<label>` elements. */
  readonly label: string;
  /** `aria-label`, `aria-labelledby` and `title`. */
  readonly aria: string;
  /** For controls without a label: the text before it (after it for choices). */
  readonly near: string;
  /** Attributes by which payment scripts find their fields, as `name=value` words. */
  readonly hint: string;
  /** The `value` attribute of a radio or checkbox: what it stands for, not what was typed. Empty for all others. */
  readonly choice: string;
  /** Of a select: number of options and the text of the first few. */
  readonly options: number;
  readonly sample: readonly string[];
  /** Index into `forms`; null outside a form. */
  readonly form: number | null;
  readonly visibility: Visibility;
  readonly editable: boolean;
}

export interface FormReport {
  /** Origin and path the form posts to; null without an action; a `javascript:` action is null too. */
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  /** Name, id and class words. */
  readonly hint: string;
}

/** An `<iframe>`, `<frame>`, `<object>` or `<embed>` as its parent's markup describes it. */
export interface ChildFrameReport {
  /** Origin of the address it was given; `about:blank`, `about:srcdoc` and the like stand as they are. */
  readonly origin: string;
  /** Path without query, redacted. */
  readonly path: string;
  /** Name, id and title. */
  readonly hint: string;
  /** Index into `forms` of the form around it. */
  readonly form: number | null;
  readonly visible: boolean;
  readonly sandboxed: boolean;
}

export interface ButtonReport {
  readonly text: string;
  /** Name, id, class and wallet words. */
  readonly hint: string;
  readonly submits: boolean;
  readonly form: number | null;
  readonly visible: boolean;
}

export interface ImageReport {
  readonly alt: string;
  /** File name of its address, without folder and query. */
  readonly file: string;
}

/**
 * How a document points to another site. `copied-from`: a copying program's note of where the page was taken. `dead`: a link to nowhere.
 * `disguise`: not where it points, but a site's name written as the user name of a link or form that leads elsewhere.
 */
export type SiteKind = 'link' | 'asset' | 'icon' | 'canonical' | 'copied-from' | 'dead' | 'disguise';

/** What the document says of whose it is, as written. */
export interface IdentityReport {
  /** Words of logos and icons: alternative text and file name. */
  readonly logos: readonly string[];
  /** Copyright lines. */
  readonly notices: readonly string[];
  /** Hosts it points to, by kind and with a count; the empty host is the document's own. */
  readonly sites: readonly { readonly kind: SiteKind; readonly host: string; readonly count: number }[];
}

/**
 * What the collector reports of one frame: raw, capped, redacted, and never a typed value.
 * The worker (or the terminal) classifies a set of these into PageFacts.
 */
export interface FrameReport {
  readonly schema: 1;
  /** Origin and path of the document, redacted; `about:srcdoc` and the like as they are. */
  readonly url: string;
  /** The frame's own origin, `null` as text when opaque. */
  readonly origin: string;
  readonly top: boolean;
  /** False while the page is still loading: a later report replaces this one. */
  readonly complete: boolean;
  readonly title: string;
  readonly siteName: string;
  /** As `<html lang>` or its meta equivalents say; empty when they do not. */
  readonly language: string;
  readonly controls: readonly ControlReport[];
  readonly forms: readonly FormReport[];
  readonly frames: readonly ChildFrameReport[];
  readonly buttons: readonly ButtonReport[];
  /** Headings, legends, summaries, in document order. */
  readonly headings: readonly string[];
  /** Steps of a progress bar; the current one begins with `>`. */
  readonly steps: readonly string[];
  /** Short lines of the page's text, in document order; typed text is not page text. */
  readonly lines: readonly string[];
  readonly images: readonly ImageReport[];
  /** Hosts of the page's scripts, other than its own. */
  readonly scripts: readonly string[];
  /** Names of custom elements and container ids by which wallets and payment frames are mounted. */
  readonly mounts: readonly string[];
  /** schema.org types and properties found, as `Order`, `Product`, `priceCurrency=EUR`. */
  readonly structured: readonly string[];
  readonly identity: IdentityReport;
  /** http subresources of an https document. */
  readonly mixed: { readonly active: number; readonly passive: number };
  /** Account numbers, wallet addresses and QR pictures shown to be paid to, counted and not quoted. */
  readonly shown: { readonly iban: number; readonly crypto: number; readonly pix: number; readonly qr: number };
  readonly unreadable: { readonly closedShadow: number; readonly canvas: number; readonly tooLarge: boolean };
  /** Elements walked. */
  readonly nodes: number;
}

/** Upper bounds of a report, so that no page can make it large. Counts and characters. */
export const REPORT_CAPS = {
  controls: 300, forms: 40, frames: 50, buttons: 120, headings: 60, steps: 20, lines: 260, images: 80, scripts: 60, mounts: 60,
  structured: 40, logos: 12, notices: 4, sites: 40, text: 120, attribute: 80, hint: 160, url: 300, sample: 4, nodes: 200_000,
} as const;
