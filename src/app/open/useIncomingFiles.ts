import { useEffect, useRef } from 'react';

function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Whether text is being written: there it goes where the cursor is. */
function isWritten({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Takes files that are dropped anywhere on the page, so that missing a target does not open them in its place, and files and texts that are pasted. */
export function useIncomingFiles(take: (files: readonly File[]) => void, pastedName: string): void {
  const taken = useRef({ take, pastedName });
  useEffect(() => {
    taken.current = { take, pastedName };
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (isFileDrag(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!isFileDrag(event)) return;
      event.preventDefault();
      taken.current.take([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (isWritten(event)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // A spreadsheet puts a picture of its cells on the clipboard, too.
      const given = text.trim() === '' ? files : [new File([text], taken.current.pastedName)];
      if (given.length === 0) return;
      event.preventDefault();
      taken.current.take(given);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, []);
}
