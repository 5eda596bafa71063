import type { Calibration } from '../../core/domain/build-index';
import { CAP_GROUPS, CAPS, type Cap, type CapGroup } from '../../core/domain/name-index';
import { CALIBRATION } from './calibration.generated';

/** One letter a cap: free, weak, silent, keen, broad; one place a group. */
const LETTERS = 'fwskb';

/** One line a label; the commonest row is written once, for `*`. */
export function encodeCalibration(calibration: Calibration): string {
  const rows = Object.entries(calibration).map(([label, caps]) => [label, CAP_GROUPS.map((group) => LETTERS[CAPS.indexOf(caps[group] ?? 'free')]).join('')] as const);
  const uses = new Map<string, number>();
  for (const [, letters] of rows) uses.set(letters, (uses.get(letters) ?? 0) + 1);
  const common = [...uses].reduce((most, use) => (use[1] > most[1] ? use : most), ['', 0])[0];
  return [`* ${common}`, ...rows.filter(([, letters]) => letters !== common).map((row) => row.join(' '))].join('\n');
}

export function decodeCalibration(text: string): Calibration {
  const result: Record<string, Partial<Record<CapGroup, Cap>>> = {};
  for (const line of text.split('\n')) {
    const [label = '', letters = ''] = line.split(' ');
    if (label === '') continue;
    result[label] = Object.fromEntries(CAP_GROUPS.map((group, at) => [group, CAPS[LETTERS.indexOf(letters[at] ?? 'f')] ?? 'free']));
  }
  return result;
}

export const calibration: Calibration = decodeCalibration(CALIBRATION);
