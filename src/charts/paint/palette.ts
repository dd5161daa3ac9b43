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
