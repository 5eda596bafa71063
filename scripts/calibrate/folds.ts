import type { Address } from '../../src/core/domain/address';
import { buildIndex, type IndexSource } from '../../src/core/domain/build-index';
import { bestResemblance } from '../../src/core/domain/judge-name';
import { trainWordlike } from '../../src/core/domain/wordlike';
import { calibrateNames, countNames, openIndex, type Counts, type Imitated } from './names';

/** A host with what its list says of it. */
export interface HonestHost { readonly address: Address; readonly top: boolean }
export interface CalibrationHosts {
  readonly honest: readonly HonestHost[];
  /** Hosts that are known to imitate, to phish or to defraud. */
  readonly malicious: readonly Address[];
}

/** What an index says of honest hosts that had no part in its calibration. */
export interface FoldResult { hosts: number; targets: number; cautions: number; topCautions: number }

/** The letter model of a set of hosts. */
export function wordCostsOf(addresses: Iterable<Address>): Uint8Array {
  const labels = new Set<string>();
  for (const { label } of addresses) if (label !== null) labels.add(label);
  return trainWordlike(labels);
}

/**
 * Cross-validation: honest hosts are dealt into `folds` parts by registrable domain; each part is judged by an index whose letter model
 * and calibration come from the other parts. Imitators stay whole, because the figures are about honest hosts.
 */
export function crossValidate(source: IndexSource, { honest }: CalibrationHosts, malicious: Counts, imitated: Imitated, folds: number): FoldResult {
  const parts = Array.from({ length: folds }, (): HonestHost[] => []);
  for (const host of honest) parts[foldOf(host.address.registrableDomain ?? host.address.host, folds)]?.push(host);
  const result: FoldResult = { hosts: 0, targets: 0, cautions: 0, topCautions: 0 };
  for (const [at, part] of parts.entries()) {
    const others = parts.flatMap((other, n) => (n === at ? [] : other.map(({ address }) => address)));
    const trained = { ...source, wordCosts: wordCostsOf(others) };
    const calibration = calibrateNames(trained, countNames(others, openIndex(trained, imitated)), malicious, imitated);
    const index = buildIndex({ ...trained, calibration });
    for (const { address, top } of part) {
      result.hosts += 1;
      const judged = bestResemblance(address, index);
      if (judged === null) continue;
      result.targets += 1;
      if (judged.likelihood.strength !== 'strong') continue;
      result.cautions += 1;
      if (top) result.topCautions += 1;
    }
  }
  return result;
}

function foldOf(domain: string, folds: number): number {
  let hash = 7;
  for (let at = 0; at < domain.length; at += 1) hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
