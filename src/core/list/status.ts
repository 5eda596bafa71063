/** What being on a list means: a reproach, or that many people go there. */
export type ListKind = 'threats' | 'popular';

/** State of one list, for the options page. Instants are ISO 8601. */
export interface ListStatus {
  readonly id: string;
  readonly name: string;
  readonly kind: ListKind;
  readonly origin: 'feed' | 'file' | 'address' | 'policy';
  readonly enabled: boolean;
  readonly strength: 'strong' | 'weak';
  readonly entries: number;
  readonly refused: number;
  readonly updatedAt: string | null;
  readonly checkedAt: string | null;
  /** From here on its silence says nothing; null while it has no entries. */
  readonly staleAt: string | null;
  readonly licence: string | null;
  readonly homepage: string | null;
  /** Why the last update was not taken, null when it was. */
  readonly problem: string | null;
}
