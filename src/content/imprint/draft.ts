import type { Chance, PropertyReport, SealReport, TimerReport } from '../../core/merchant/disclosure-report';

/** The caps of the report; a type-level copy would not keep them equal, the test of both does. */
const CAPS = { lines: 900, line: 300, links: 260, linkText: 80, address: 300, properties: 60, value: 240, seals: 40, hint: 120, origins: 60, timers: 8 } as const;

/** The report while it is written. */
export interface Draft {
  readonly caps: typeof CAPS;
  lines: string[];
  /** Text of the line begun. */
  pending: string;
  readonly links: { words: string[]; to: string; own: boolean }[];
  readonly properties: PropertyReport[];
  readonly seals: SealReport[];
  readonly origins: Set<string>;
  readonly timers: TimerReport[];
  readonly chances: Set<Chance>;
}

export const newDraft = (): Draft => ({
  caps: CAPS, lines: [], pending: '', links: [], properties: [], seals: [], origins: new Set(), timers: [], chances: new Set(),
});

/** Longest line kept before redaction looks at it; what follows on the same line is dropped with the digits it may have cut. */
const RAW = 1_500;

/** Adds text to the line begun; a line feed ends it. On a page with too many lines its first and last are kept (see keptLines): that is where shops sign. */
export function addTo(draft: Draft, text: string): void {
  if (text !== '\n') {
    if (draft.pending.length < RAW) draft.pending += text;
    return;
  }
  const line = draft.pending;
  draft.pending = '';
  if (line.trim() === '') return;
  draft.lines.push(line);
  if (draft.lines.length >= 2 * draft.caps.lines) draft.lines = keptLines(draft);
}

/** The first and the last lines, as many as the report takes. */
export function keptLines({ lines, caps }: Draft): string[] {
  const half = caps.lines / 2;
  return lines.length <= caps.lines ? lines : [...lines.slice(0, half), ...lines.slice(-half)];
}
