import { useEffect } from 'react';

/** Files that came by drop or paste. */
export type TakeFiles = (files: readonly File[], how: 'dropped' | 'pasted') => void;

function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped anywhere on the page, so that missing a target does not open them in its place, and those that are pasted. */
export function useIncoming(take: TakeFiles): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (isFileDrag(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!isFileDrag(event)) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])], 'dropped');
    };
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      // Text goes where the cursor is.
      if (files.length === 0) return;
      event.preventDefault();
      take(files, 'pasted');
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [take]);
}
