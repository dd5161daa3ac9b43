import type { PlacedLabel, SeriesColour } from '@/charts/model/chartModel';

/** A colour (or a custom property that holds one) for each role in a drawing, and the type it is set in. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly shade: string;
  readonly series: Readonly<Record<SeriesColour, string>>;
  readonly font: string;
}

/** Colours of a page: the custom properties of tokens.css, so that a drawing follows the theme by itself. */
export const pagePalette: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  shade: 'var(--shade)',
  series: {
    series1: 'var(--series-1)',
    series2: 'var(--series-2)',
    series3: 'var(--series-3)',
    series4: 'var(--series-4)',
    muted: 'var(--series-muted)',
  },
  font: 'var(--font)',
};

/** A picture looks for the typeface on the machine that shows it; a rasteriser brings its own copy. */
const fileFont = "'Plus Jakarta Sans', 'Plus Jakarta Sans Variable', system-ui, sans-serif";

/** Colours of files, which have no style sheet to ask: those of tokens.css. */
export const filePalettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fcfbf8',
    ink: '#1c1b19',
    soft: '#5c5850',
    line: '#e3dfd6',
    accent: '#8f4009',
    shade: '#eaddd3',
    series: { series1: '#22408f', series2: '#7d300c', series3: '#926d00', series4: '#0a8160', muted: '#524e48' },
    font: fileFont,
  },
  dark: {
    paper: '#17181c',
    ink: '#eceae4',
    soft: '#aeaaa1',
    line: '#2f3138',
    accent: '#e6a066',
    shade: '#3a2f28',
    series: { series1: '#8ea6ff', series2: '#cc7640', series3: '#f4ce5a', series4: '#5cc296', muted: '#86827a' },
    font: fileFont,
  },
};

/** The colour of a label's role. */
export function colourOf(palette: Palette, role: PlacedLabel['colour']): string {
  switch (role) {
    case 'ink':
    case 'soft':
    case 'accent':
    case 'paper':
      return palette[role];
    case 'series1':
    case 'series2':
    case 'series3':
    case 'series4':
    case 'muted':
      return palette.series[role];
    default:
      return role satisfies never;
  }
}
