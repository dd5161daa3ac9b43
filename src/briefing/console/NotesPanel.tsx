import { useId, useState, type ReactElement } from 'react';

import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { notesOn, strayHeadings, type Notes } from './notes';
import { NotesText } from './NotesText';
import { Panel } from './Panel';
import type { NotesFault, NotesState } from './useNotes';
import type { View } from './useView';

interface NotesProps {
  readonly view: View;
}

/** Sizes of the notes' type, of which the second is the usual one. */
const scales = ['s', 'm', 'l', 'xl', 'xxl'] as const;

type Words = (typeof consoleMessages)['id']['notes'];

function sayFault({ kind, name }: { readonly kind: NotesFault; readonly name: string }, words: Words): string {
  if (kind === 'too-large') return words.tooLarge(name);
  return kind === 'unread' ? words.unread(name) : words.broken(name);
}

function Chooser({ words, state }: { readonly words: Words; readonly state: NotesState }): ReactElement {
  const id = useId();
  return (
    <div className="c-chooser">
      <div className="c-file">
        <label htmlFor={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".txt,.md,.markdown,.json,text/plain,text/markdown,application/json"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) state.read(file);
            // The same file can be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="c-soft" id={`${id}-hint`}>
        {words.hint}
      </p>
      {state.fault && <p role="alert">{sayFault(state.fault, words)}</p>}
    </div>
  );
}

function Stray({ view, notes }: NotesProps & { readonly notes: Notes }): ReactElement | null {
  const { language } = view.runtime;
  const words = consoleMessages[language].notes;
  const stray = strayHeadings([...view.story.steps, ...view.story.answers], notes);
  if (stray.length === 0) return null;
  return (
    <Disclosure summary={words.stray(formatCount(stray.length, language))}>
      <ul className="c-stray">
        {stray.map((title, index) => (
          <li key={`${index} ${title}`}>{title}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Shown({ view, notes, forget }: NotesProps & { notes: Notes; forget: () => void }): ReactElement {
  const words = consoleMessages[view.runtime.language].notes;
  const [scale, setScale] = useState(1);
  const text = view.step ? notesOn(view.step, notes) : '';
  return (
    <>
      <div className="c-notesText" data-scale={scales[scale]}>
        {text === '' ? <p className="c-soft">{words.none}</p> : <NotesText text={text} />}
      </div>
      <p className="c-row">
        <Button disabled={scale === 0} onClick={() => setScale(scale - 1)}>
          {words.smaller}
        </Button>
        <Button disabled={scale === scales.length - 1} onClick={() => setScale(scale + 1)}>
          {words.larger}
        </Button>
        <span className="c-soft">{words.from(notes.name)}</span>
        <Button quiet onClick={forget}>
          {words.forget}
        </Button>
      </p>
      <Stray view={view} notes={notes} />
    </>
  );
}

/** Notes from the presenter's own disk: shown here and nowhere else. */
export function NotesPanel({ view, state }: NotesProps & { readonly state: NotesState }): ReactElement {
  const words = consoleMessages[view.runtime.language].notes;
  return (
    <Panel title={words.heading} name="notes">
      {state.notes ? (
        <Shown view={view} notes={state.notes} forget={state.forget} />
      ) : (
        <Chooser words={words} state={state} />
      )}
    </Panel>
  );
}
