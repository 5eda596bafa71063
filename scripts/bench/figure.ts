/** One measured figure, as `npm run bench` prints it. `ratio` is the peer's value over ours. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
}
