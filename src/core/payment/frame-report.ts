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

/** Decodes what a frame sent; null for anything that is not a report. Never throws. */
export function decodeFrameReport(value: unknown): FrameReport | null {
  if (typeof value !== 'object' || value === null) return null;
  const { schema, url, origin, top, complete } = value as Record<string, unknown>;
  if (schema !== 1 || typeof url !== 'string' || typeof origin !== 'string' || typeof top !== 'boolean' || typeof complete !== 'boolean') return null;
  return { schema, url: url.slice(0, 2048), origin: origin.slice(0, 512), top, complete };
}
