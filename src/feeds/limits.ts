/** Most bytes of a file: of one that is fetched, kept, checked or made to be published. */
export const mostBytes = 2 * 1024 * 1024;

/** Most rows of a series. */
export const mostRows = 20_000;

/** Most series of a chart. */
export const mostSeries = 5;
