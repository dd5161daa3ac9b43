/** Marks the style element of a published page of a briefing. */
const published = 'style[data-briefing]';

/** Gives the document a style that a published page carries already: in development, say, it does not. */
export function adoptStyle(text: string): void {
  if (document.querySelector(published)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
