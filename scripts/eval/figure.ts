/** One measured figure, as `npm run eval` prints it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit?: string;
  /** How many rows the figure rests on. */
  readonly count?: number;
  readonly note?: string;
}
