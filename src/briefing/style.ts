/** Marks the style element of a published page of a briefing. */
const published = 'style[data-briefing]';

/** Gives the document a style that a published page carries already: in development, say, it does not. */
export function adoptStyle(text: string): void {
  if (document.querySelector(published)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Fetches the style of controls, which a page of a briefing does not wait for; without it they are plain. */
export async function fetchControls(): Promise<void> {
  const { controls } = document.documentElement.dataset;
  if (controls === undefined) return;
  await new Promise<void>((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = controls;
    link.addEventListener('load', () => done());
    // A page with plain controls is better than none.
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
}
