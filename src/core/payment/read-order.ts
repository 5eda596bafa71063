import type { FrameReading } from './frame-reading';
import { currencyOf, readMoney } from './money';
import type { PageFacts } from './page-facts';
import type { CompiledTables } from './page-tables';

/** Currency, total and order-button text of the page. The last line captioned as the sum is taken: summaries end in it. */
export function readOrder(frames: readonly FrameReading[], button: string | null, tables: CompiledTables): PageFacts['order'] {
  let total: string | null = null;
  let currency: string | null = null;
  for (const { report, visible } of frames) {
    if (report === null || !visible) continue;
    for (const line of report.lines) {
      if (line.length > 80) continue;
      const words = tables.stages.inText(line).map((hit) => hit.value);
      if (!words.includes('total') || words.includes('subtotal')) continue;
      const money = readMoney(line);
      if (money === null || Number(money.amount) === 0) continue;
      total = money.amount;
      currency = money.currency ?? currency;
    }
    currency ??= structuredCurrency(report.structured) ?? mostNamed(report.lines);
  }
  return { currency, total, button };
}

function structuredCurrency(structured: readonly string[]): string | null {
  const found = structured.find((entry) => entry.startsWith('priceCurrency='));
  const code = found?.slice('priceCurrency='.length) ?? '';
  return /^[A-Z]{3}$/u.test(code) ? code : null;
}

function mostNamed(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const code = /\d/u.test(line) ? currencyOf(line) : null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
