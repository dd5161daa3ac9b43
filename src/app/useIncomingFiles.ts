import { useEffect, useRef } from 'react';

interface Incoming {
  /** Takes the files that came; never none. */
  readonly take: (files: readonly File[], how: 'dropped' | 'pasted') => void;
  /** What pasted text is called, where it is taken as a file, too. */
  readonly textName?: string;
}

function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Whether text is being written: there it goes where the cursor is. */
function isWritten({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function pasted(event: ClipboardEvent, textName: string | undefined): readonly File[] {
  const text = textName === undefined ? '' : (event.clipboardData?.getData('text/plain') ?? '');
  // A spreadsheet puts a picture of its cells on the clipboard, too.
  if (textName === undefined || text.trim() === '') return [...(event.clipboardData?.files ?? [])];
  return isWritten(event) ? [] : [new File([text], textName)];
}

/** Takes files that are dropped anywhere on the page, so that missing a target does not open them in its place, and what is pasted. */
export function useIncomingFiles(incoming: Incoming): void {
  const latest = useRef(incoming);
  useEffect(() => {
    latest.current = incoming;
  });
  useEffect(() => {
    const take = (event: Event, files: readonly File[], how: 'dropped' | 'pasted'): void => {
      if (files.length === 0) return;
      event.preventDefault();
      latest.current.take(files, how);
    };
    const over = (event: DragEvent): void => {
      if (isFileDrag(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      // A folder that gives no file must not be opened either.
      over(event);
      take(event, isFileDrag(event) ? [...(event.dataTransfer?.files ?? [])] : [], 'dropped');
    };
    const paste = (event: ClipboardEvent): void => take(event, pasted(event, latest.current.textName), 'pasted');
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, []);
}
