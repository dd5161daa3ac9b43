/** How the figure closes what is open on its drawing. */
export interface StageHandle {
  /** Closes the flag or reading that is open and says whether there was one. */
  readonly close: () => boolean;
  /** The focus has gone elsewhere on the page: a pinned reading goes too. */
  readonly leave: () => void;
}
