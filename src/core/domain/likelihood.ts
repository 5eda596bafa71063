export type Tier = 'strong' | 'fair' | 'weak';
export type Certainty = 'near-certain' | 'likely' | 'possible';

/** How much a candidate says, before any other evidence. `strong` is caution from the address alone; the others never are. */
export interface Likelihood {
  readonly strength: Tier;
  readonly certainty: Certainty;
}

export const STRONG: Likelihood = { strength: 'strong', certainty: 'likely' };
export const CERTAIN: Likelihood = { strength: 'strong', certainty: 'near-certain' };
export const FAIR: Likelihood = { strength: 'fair', certainty: 'possible' };
export const WEAK: Likelihood = { strength: 'weak', certainty: 'possible' };
