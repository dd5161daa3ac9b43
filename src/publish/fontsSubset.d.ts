/** What we use of `subset-font`, which brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly keepAllGlyphs: boolean;
    readonly targetFormat: 'truetype';
    /** Each axis is fixed at one value, so that what comes out is a static font. */
    readonly variationAxes: Readonly<Record<string, number>>;
  }
  const subsetFont: (font: Uint8Array, text: undefined, options: SubsetOptions) => Promise<Uint8Array>;
  export default subsetFont;
}
