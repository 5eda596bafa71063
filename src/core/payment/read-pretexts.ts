import type { FrameReading } from './frame-reading';
import type { Pretext } from './page-facts';
import type { CompiledTables } from './page-tables';

const ALL: readonly Pretext[] = ['fee', 'held', 'payout', 'threat', 'verify'];

/**
 * Which pretexts the page's own texts name: title, headings, buttons, and the lines that speak of paying. A provider's frame speaks for
 * the provider. Never what was said, only that it was.
 */
export function readPretexts(readings: readonly FrameReading[], tables: CompiledTables): readonly Pretext[] {
  const found = new Set<Pretext>();
  for (const { report, visible, psp } of readings) {
    if (report === null || !visible || psp !== null) continue;
    for (const text of [report.title, ...report.headings, ...report.buttons.map((button) => button.text), ...report.lines]) {
      for (const { value } of tables.pretexts.inText(text)) found.add(value);
    }
  }
  return ALL.filter((pretext) => found.has(pretext));
}
