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
}
