import { useEffect } from 'react';

/** What the page asked for that was rendered last, where there is no document to put it into. */
const rendered = { title: '' };

function remember(title: string): void {
  if (typeof document === 'undefined') rendered.title = title;
}

/** What the tab shows on a page with this heading: the site's name comes last because tabs are narrow. */
export function inTab(title: string): string {
  return title === 'Pendopo' ? title : `${title} – Pendopo`;
}

/** The title of the page that was rendered last, for markup in a file. */
export function renderedTitle(): string {
  return rendered.title;
}

/** Keeps the tab's title true. */
export function useDocumentTitle(title: string): void {
  remember(title);
  useEffect(() => {
    document.title = inTab(title);
  }, [title]);
}
