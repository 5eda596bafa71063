import type { FrameReport } from './frame-report';
import type { CompiledTables } from './page-tables';
import type { Psp } from './psp';
import { pspOfOrigin } from './psp';
import type { FieldReading } from './read-fields';
import { readFields } from './read-fields';

/** What the caller knows of one frame. The worker's frame list is the truth about ids and origins; a report may be missing. */
export interface FrameInput {
  /** The browser's frame id; 0 is the top frame. */
  readonly id: number;
  readonly parent: number | null;
  /** The frame's origin as the browser says it, `null` as text when opaque. */
  readonly origin: string;
  readonly report: FrameReport | null;
}

export interface FrameReading extends FrameInput {
  readonly psp: Psp | null;
  /** As the parent's markup says; true for the top frame. */
  readonly visible: boolean;
  /** What the parent's markup calls the frame. */
  readonly hint: string;
  readonly path: string;
  readonly fields: readonly FieldReading[];
}

/** Frames in the given order, then frames that only a parent's markup knows (not loaded, or blocked). */
export function readFrames(frames: readonly FrameInput[], tables: CompiledTables): readonly FrameReading[] {
  const readings: FrameReading[] = [];
  for (const frame of frames) {
    const described = frame.parent === null ? null : describe(frame, frames);
    readings.push({
      ...frame,
      psp: pspOfOrigin(tables.psps, frame.origin),
      visible: frame.parent === null || (described?.visible ?? true),
      hint: described?.hint ?? '',
      path: described?.path ?? '',
      fields: frame.report === null ? [] : readFields(frame.report, tables),
    });
  }
  return [...readings, ...unloaded(frames, tables)];
}

/** The parent's entry for a frame: entries and frames of one origin are paired in document order. */
function describe(frame: FrameInput, frames: readonly FrameInput[]): FrameReport['frames'][number] | null {
  const parent = frames.find((candidate) => candidate.id === frame.parent);
  const siblings = frames.filter((candidate) => candidate.parent === frame.parent && candidate.origin === frame.origin);
  return parent?.report?.frames.filter((child) => child.origin === frame.origin)[siblings.indexOf(frame)] ?? null;
}

function unloaded(frames: readonly FrameInput[], tables: CompiledTables): readonly FrameReading[] {
  const extra: FrameReading[] = [];
  for (const frame of frames) {
    for (const child of frame.report?.frames ?? []) {
      if (!child.origin.startsWith('http')) continue;
      const loaded = frames.some((candidate) => candidate.parent === frame.id && candidate.origin === child.origin);
      if (loaded || extra.length >= 50) continue;
      extra.push({
        id: -1, parent: frame.id, origin: child.origin, report: null, psp: pspOfOrigin(tables.psps, child.origin),
        visible: child.visible, hint: child.hint, path: child.path, fields: [],
      });
    }
  }
  return extra;
}
