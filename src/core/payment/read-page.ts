import type { FrameInput, FrameReading } from './frame-reading';
import { readFrames } from './frame-reading';
import type { FieldFacts, PageFacts } from './page-facts';
import type { CompiledTables, PageTables } from './page-tables';
import { compileTables } from './page-tables';
import { asksOf, readCardEntries, readForms } from './read-forms';
import { MethodCollector, readMethods } from './read-methods';
import { readIdentity } from './read-identity';
import { readOrder } from './read-order';
import { readPretexts } from './read-pretexts';
import { readSeller } from './read-seller';
import { redactLine } from './redact';
import { readSignals } from './signals';
import { readStage } from './stage';

export type { FrameInput } from './frame-reading';

const MOST_FIELDS = 200;
const MOST_FRAMES = 60;

/**
 * Classifies the reports of all frames of a page. Pure: the same reports and tables give the same facts in every browser and in Node.
 * The first frame given is the top one. Frames without a report count as not readable.
 */
export function readPage(frames: readonly FrameInput[], tables: PageTables): PageFacts {
  const compiled = compileTables(tables);
  const readings = readFrames(frames.slice(0, MOST_FRAMES), compiled).slice(0, MOST_FRAMES);
  const top = readings[0]?.report ?? null;
  const methods = new MethodCollector();
  for (const reading of readings) if (reading.report !== null && reading.visible) readMethods(reading.report, reading.fields, compiled, methods);
  for (const reading of readings) noteFrameMethods(reading, methods, compiled);
  const forms = readForms(readings, compiled);
  const signals = readSignals(readings, methods.chosen, compiled);
  const stage = readStage(signals);
  const cardEntries = readCardEntries(readings, forms);
  const pretexts = readPretexts(readings, compiled);
  const seller = readSeller(readings);
  const asks = new Set(readings.flatMap((reading) => asksOf(reading.fields)));
  if (stage.stage === 'payment' || cardEntries.length > 0) asks.add('payment');
  return {
    ...stage,
    asks: (['payment', 'credentials', 'identity'] as const).filter((ask) => asks.has(ask)),
    language: languageOf(top?.language ?? ''),
    title: redactLine(top?.title ?? '', 120),
    siteName: top === null || top.siteName === '' ? null : top.siteName,
    identity: readIdentity(readings),
    frames: readings.map(({ id, parent, origin, psp, visible, report }) => ({ id, parent, origin, psp: psp?.name ?? null, visible, readable: report !== null })),
    forms: forms.forms,
    fields: readings.flatMap((reading, frame) => reading.fields.map((field): FieldFacts => ({
      role: field.role, visibility: field.control.visibility, frame, form: forms.indexOf(frame, field.control.form),
    }))).slice(0, MOST_FIELDS),
    cardEntries,
    methods: methods.facts(),
    order: readOrder(readings, signals.orderButton, compiled),
    mixedContent: {
      active: readings.reduce((sum, { report }) => sum + (report?.mixed.active ?? 0), 0),
      passive: readings.reduce((sum, { report }) => sum + (report?.mixed.passive ?? 0), 0),
    },
    unreadable: unreadable(readings),
    ...(seller === null ? {} : { seller }),
    ...(pretexts.length === 0 ? {} : { pretexts }),
  };
}

/** A visible frame of a wallet is that wallet's button. */
function noteFrameMethods(reading: FrameReading, methods: MethodCollector, tables: CompiledTables): void {
  if (reading.parent === null || reading.psp === null || !reading.visible) return;
  for (const hit of tables.methods.inText(reading.psp.name)) methods.add(hit.value, 'button');
}

function languageOf(tag: string): string | null {
  const primary = /^[a-z]{2,3}(?=$|[-_])/u.exec(tag.trim().toLowerCase())?.[0];
  return primary ?? null;
}

function unreadable(readings: readonly FrameReading[]): PageFacts['unreadable'] {
  const counts = {
    'closed-frame': readings.filter((reading) => reading.report === null && reading.visible && reading.psp === null).length,
    'closed-shadow': readings.reduce((sum, { report }) => sum + (report?.unreadable.closedShadow ?? 0), 0),
    canvas: readings.reduce((sum, { report }) => sum + (report !== null && report.controls.length === 0 ? report.unreadable.canvas : 0), 0),
    'too-large': readings.filter(({ report }) => report?.unreadable.tooLarge === true).length,
  };
  return (['closed-frame', 'closed-shadow', 'canvas', 'too-large'] as const).filter((what) => counts[what] > 0).map((what) => ({ what, count: counts[what] }));
}
