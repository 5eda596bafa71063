/** One list that names a host. Dates are ISO days. */
export interface ListHit {
  readonly id: string;
  readonly name: string;
  readonly strength: 'strong' | 'weak';
  readonly category?: string;
  readonly since?: string;
  readonly confirmed?: string;
}
