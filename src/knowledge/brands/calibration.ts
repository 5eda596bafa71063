import type { Calibration } from '../../core/domain/build-index';
import { CAP_GROUPS, CAPS, type Cap, type CapGroup } from '../../core/domain/name-index';
import { CALIBRATION } from './calibration.generated';

/** One letter a cap: free, weak, silent, keen; one place a group. */
const LETTERS = 'fwsk';

export function encodeCalibration(calibration: Calibration): string {
  return Object.entries(calibration)
    .map(([label, caps]) => `${label} ${CAP_GROUPS.map((group) => LETTERS[CAPS.indexOf(caps[group] ?? 'free')]).join('')}`)
    .join('\n');
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
