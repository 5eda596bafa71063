import type { Address } from './address';
export type SpoofReason = 'mixed-scripts';
export function spoofOf(_address: Address): SpoofReason | null { return null; }
