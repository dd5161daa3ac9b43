import { useEffect, useState } from 'react';

import { keepText, keptText } from './drawer';
import { readNotes, type Notes } from './notes';

/** Larger than this no speech is. */
const mostBytes = 1_000_000;

/** Why a file gave no notes. */
export type NotesFault = 'unread' | 'too-large' | 'broken';

/** The notes of this window. */
export interface NotesState {
  readonly notes: Notes | null;
  readonly fault: { readonly kind: NotesFault; readonly name: string } | null;
  readonly read: (file: File) => void;
  readonly forget: () => void;
}

interface NotesFile {
  readonly name: string;
  readonly text: string;
}

function isFile(value: unknown): value is NotesFile {
  return typeof value === 'object' && value !== null && 'name' in value && 'text' in value;
}

function fileKept(drawer: string): NotesFile | null {
  try {
    const value: unknown = JSON.parse(keptText(drawer) ?? 'null');
    return isFile(value) ? { name: String(value.name), text: String(value.text) } : null;
  } catch {
    // Only what we wrote counts.
    return null;
  }
}

/**
 * The presenter's notes, over a reload of this window and no further. They lie in the window's storage only between two
 * pages: a window that is opened from this one starts with a copy of its storage, and the audience's must not have them.
 */
export function useNotes(session: string): NotesState {
  const drawer = `pendopo.briefing.${session}.notes`;
  const [file, setFile] = useState<NotesFile | null>(() => fileKept(drawer));
  const [fault, setFault] = useState<NotesState['fault']>(null);
  useEffect(() => {
    keepText(drawer, null);
    const put = (): void => keepText(drawer, file ? JSON.stringify(file) : null);
    // From the browser's cache of pages the state comes back as well.
    const take = (): void => keepText(drawer, null);
    window.addEventListener('pagehide', put);
    window.addEventListener('pageshow', take);
    return () => {
      window.removeEventListener('pagehide', put);
      window.removeEventListener('pageshow', take);
    };
  }, [drawer, file]);
  const read = async (chosen: File): Promise<void> => {
    const { name, size } = chosen;
    const fail = (kind: NotesFault): void => setFault({ kind, name });
    if (size > mostBytes) return fail('too-large');
    try {
      const text = await chosen.text();
      if (!readNotes(name, text)) return fail('unread');
      setFault(null);
      return setFile({ name, text });
    } catch {
      // Taken away since it was chosen, say.
      return fail('broken');
    }
  };
  return {
    notes: file ? (readNotes(file.name, file.text) ?? null) : null,
    fault,
    read: (chosen) => void read(chosen),
    forget: () => {
      setFile(null);
      setFault(null);
    },
  };
}
