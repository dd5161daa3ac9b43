import { createHash } from 'node:crypto';

/** The site's style in two parts. */
export interface SplitStyle {
  /** Tokens, type and elements: what a stage is painted with. */
  readonly first: string;
  /** Controls and everything else that has a class: wanted once the script is there. */
  readonly later: string;
  /** Path below the base of the file that holds the later part. */
  readonly path: string;
}

/** Where the first class of a component begins; their names are made by the build and begin with an underscore. */
const firstClass = /[^{}]*\._[^{}]*\{/u;

/**
 * Parts the site's style before the first class of a component. Throws when what comes before is not the tokens and the
 * type: a stage would be painted without them.
 */
export function splitStyle(style: string): SplitStyle {
  const at = firstClass.exec(style)?.index ?? style.length;
  const first = style.slice(0, at);
  for (const needed of ['@font-face', '--paper:', 'box-sizing', 'min-width:min(20rem']) {
    if (!first.includes(needed)) throw new Error(`the style of a briefing has lost ${needed}`);
  }
  const later = style.slice(at);
  const hash = createHash('sha256').update(later).digest('base64url').slice(0, 8);
  return { first, later, path: `assets/briefing-controls-${hash}.css` };
}
