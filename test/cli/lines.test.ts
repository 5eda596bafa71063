import { describe, expect, it } from 'vitest';
import { lineBatches, type Line } from '../../src/cli/lines';

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<readonly Line[]> {
  const encoder = new TextEncoder();
  async function* bytes(): AsyncGenerator<Uint8Array> { for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk; }
  const lines: Line[] = [];
  for await (const batch of lineBatches(bytes())) lines.push(...batch);
  return lines;
}

describe('lineBatches', () => {
  it('joins what chunks tear apart, and drops empty lines and carriage returns', async () => {
    expect(await linesOf(['a\r', '\nb', 'c\n\n  \n', 'd'])).toEqual([{ text: 'a' }, { text: 'bc' }, { text: 'd' }]);
    expect(await linesOf([])).toEqual([]);
  });

  it('holds a character that two chunks share', async () => {
    const bytes = new TextEncoder().encode('ü\n');
    expect(await linesOf([bytes.slice(0, 1), bytes.slice(1)])).toEqual([{ text: 'ü' }]);
  });

  it('drops an endless line as it comes in, and goes on behind it', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    expect(await linesOf([...Array.from({ length: 20 }, () => megabyte), '\nafter\n'])).toEqual([{ tooLong: true }, { text: 'after' }]);
    expect(await linesOf(Array.from({ length: 9 }, () => megabyte))).toEqual([{ tooLong: true }]);
  });
});
