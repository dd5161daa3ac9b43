/** Most bytes of a snapshot's JSON: some thousand figures. Whoever unpacks more than that unpacks no snapshot of ours. */
export const mostSnapshotBytes = 256 * 1024;

/** Most bytes of a file that is looked into; the largest picture of ours has a tenth of it. */
export const mostFileBytes = 25 * 1024 * 1024;

/** Most bytes of a JSON file that is parsed; our feeds and editions have a tenth of it. */
export const mostJsonBytes = 2 * 1024 * 1024;

/** Most bytes of an SVG or HTML file that is read; ours have a tenth of it. */
export const mostMarkupBytes = 4 * 1024 * 1024;

/** Most parts of a PNG: rasterisers cut pixels into pieces of 8 KB or more. */
export const mostPngChunks = 4096;

/** Most parts of a PNG that hold no pixels. */
export const mostPngExtras = 200;
