/** Most bytes of all files that are opened at once: more text than any table that a chart is made of. */
export const mostBytes = 64_000_000;

/** Most periods of a series, as the contract has it. */
export const mostPeriods = 20_000;
