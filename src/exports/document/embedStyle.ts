import { filePalettes, pagePalette, type Palette } from '@/charts/paint/palette';

/** Each role's custom property with its colour, as the drawings ask for it. */
function properties(palette: Palette): string {
  const asked = { ...pagePalette, ...pagePalette.series };
  const given = { ...palette, ...palette.series };
  const names = Object.entries(asked).flatMap(([role, property]) => {
    const name = typeof property === 'string' ? /^var\((--[\w-]+)\)$/u.exec(property)?.[1] : undefined;
    return name === undefined || role === 'font' ? [] : [{ role, name }];
  });
  const colours: Readonly<Record<string, unknown>> = given;
  return names.map(({ role, name }) => `${name}:${String(colours[role])}`).join(';');
}

/** The reader's own colours: text on canvas; dash, marker and label tell the series apart. */
function forcedProperties(): string {
  const series = { series1: 'CanvasText', series2: 'CanvasText', series3: 'CanvasText', series4: 'CanvasText' };
  return properties({
    paper: 'Canvas',
    ink: 'CanvasText',
    soft: 'CanvasText',
    line: 'GrayText',
    accent: 'CanvasText',
    shade: 'Canvas',
    series: { ...series, muted: 'GrayText' },
    font: '',
  });
}

/** Content widths, in rem, from which the next drawing is shown: none is ever so small that its type falls under 12 px. */
const drawingWidths = { middle: 34, wide: 46 } as const;

/** Height of the box of the drawing laid out at `width` × `height` pixels: as high as the drawing at full width, up to `most` rem. */
function box(width: number, height: number, most: number): string {
  return `height:min(${Math.round((height / width) * 1000) / 10}cqi,${most}rem)`;
}

/** The sizes in pixels that an embed's drawings are laid out at, with the class of each and the most its box grows to, in rem. */
export const embedFrames = [
  { look: 'n', width: 288, height: 340, most: 26 },
  { look: 'm', width: 544, height: 380, most: 32 },
  { look: 'w', width: 736, height: 412, most: 38 },
] as const;

const [narrow, middle, wide] = embedFrames;

const rules: readonly string[] = [
  // The ground is painted by us: a frame whose colour scheme differs from its host's has an opaque one of its own.
  `:root{color-scheme:light dark;${properties(filePalettes.light)}}`,
  `@media screen and (prefers-color-scheme:dark){:root:where(:not([data-theme])){${properties(filePalettes.dark)}}}`,
  // What the address asks for wins over the reader's system; on paper both give way.
  `@media screen{:root:where([data-theme=dark]){color-scheme:dark;${properties(filePalettes.dark)}}}`,
  ':root:where([data-theme=light]){color-scheme:light}',
  '@media (prefers-contrast:more){:root{--soft:var(--ink)}}',
  `@media (forced-colors:active){:root{${forcedProperties()}}.d svg,.d text{forced-color-adjust:none}.shade{fill-opacity:.18;fill:CanvasText}}`,
  'html{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;text-size-adjust:100%}',
  'body,h1,h2,p,ol,ul{margin:0;padding:0}',
  '#embed-root{max-width:76rem;margin:auto;padding:1rem;overflow-wrap:break-word}',
  'h1{font-size:1.375rem;line-height:1.2;letter-spacing:-.01em;text-wrap:balance}',
  'h2{font-size:.875rem;color:var(--accent)}',
  '.s,.b,footer,.r{color:var(--soft)}',
  '.x,footer,details{font-size:.875rem}',
  '.s{margin:.25rem 0}',
  '.b{margin-bottom:1rem;font-size:.75rem}',
  '.x,footer{display:grid;gap:.5rem;margin-top:1rem}',
  '#a{font-size:1rem}',
  '.d{container-type:inline-size}',
  '.d div>svg{display:block;width:100%;overflow:visible}',
  `.n>svg{${box(narrow.width, narrow.height, narrow.most)}}`,
  `.m>svg{${box(middle.width, middle.height, middle.most)}}`,
  `.w>svg{${box(wide.width, wide.height, wide.most)}}`,
  '.m,.w{display:none}',
  `@container (width>=${drawingWidths.middle}rem){.n{display:none}.m{display:block}}`,
  `@container (width>=${drawingWidths.wide}rem){.m{display:none}.w{display:block}}`,
  'ul{list-style:none}',
  '.k{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.875rem}',
  // As high as its text from the start, so that a slow connection moves nothing.
  '.k li{display:flex;gap:.375rem;align-items:center;min-height:1.3125rem}',
  '.l{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:0 2rem;padding-left:1.5rem}',
  '.l li,tbody tr:not(.r){border-top:1px solid var(--line)}',
  '.l li{padding:.375rem 0}',
  '.l ::marker{color:var(--accent);font-weight:700}',
  'time{display:block;color:var(--soft);font-size:.75rem}',
  'a{display:inline-block;min-width:1.5rem;min-height:1.5rem;color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}',
  'summary{padding:.5rem 0;font-weight:700;font-size:1rem;cursor:pointer}',
  ':focus-visible{outline:3px solid var(--series-1);outline-offset:2px}',
  'table{width:100%;font-size:.8125rem;margin-bottom:1rem;border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.4}',
  'th,td{padding:.125rem .25rem .125rem 0;text-align:left;vertical-align:top}',
  'th{font-weight:500}',
  // A series' name beside four other columns may part anywhere on a phone.
  'td:nth-child(2):nth-last-child(4){overflow-wrap:anywhere}',
  '@media (width>=30rem){table{font-size:.875rem}th,td{padding-right:.5rem}}',
  '.c{columns:12rem;padding-left:2rem}',
  'footer{padding-top:.75rem;border-top:1px solid var(--line)}',
  'footer a{font-weight:700;color:var(--ink)}',
  // A short list beside a high drawing is as high as its text.
  '@media (width>=64rem){.g{display:grid;grid-template-columns:minmax(0,1fr) 18rem;gap:0 2.5rem;align-items:start}}',
  '@media print{::details-content{content-visibility:visible;display:block}tr,li,svg{break-inside:avoid}}',
];

/** The one style sheet of every embed, so that one hash in a policy allows it. */
export const embedStyle = rules.join('');
