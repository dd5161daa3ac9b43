/** Most bytes of all files that are opened at once: more text than any table that a chart is made of. */
export const mostBytes = 64_000_000;
