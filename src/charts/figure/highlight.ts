/** The milestones that the reader points at, by number, wherever they are shown: flag, list and table light up together. */
export interface Highlight {
  readonly numbers: ReadonlySet<number>;
  readonly show: (numbers: readonly number[]) => void;
}
