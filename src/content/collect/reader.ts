import type { Access } from './access';
import type { Draft } from './draft';
import type { VisibilityOf } from './visibility';

/** Where in the document the walk stands. Passed down; a child's context starts as its parent's. */
export interface Context {
  readonly root: Document | ShadowRoot;
  /** Index of the form around it. */
  readonly form: number | null;
  /** Text of the `<label>` around it. */
  readonly label: string;
  readonly inSteps: boolean;
  /** Text here is a heading's or a button's and has been reported as such, or is the shopper's own. */
  readonly quiet: boolean;
}

/** What every part of the collector needs to read one element. */
export interface Reader {
  readonly document: Document;
  readonly access: Access;
  readonly draft: Draft;
  readonly visibilityOf: VisibilityOf;
  readonly formIndex: WeakMap<Element, number>;
  /** The last words seen and when (in nodes walked), for controls that have no label. */
  readonly recent: { text: string; at: number; before: string };
  /** Choices that wait for the text after them. */
  readonly waiting: { index: number; at: number }[];
  /** The document's own host. */
  readonly host: string;
  /** The document is https, so that http subresources are mixed content. */
  readonly secure: boolean;
}
