/** One measured figure; `ratio` to a baseline measured in the same run is what bars are set on. */
export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineFigure: number;
}

export type Emit = (figure: Figure) => void;

export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
