import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import type { StageStory } from './stage/stageStep';

interface StillListProps {
  readonly title: string;
  /** Absent where only the reader's browser knows the story. */
  readonly story?: StageStory;
  readonly language: Language;
}

/** What a console or a hand-out is before its script has run: the steps and what each says. */
export function StillList({ title, story, language }: StillListProps): ReactElement {
  const words = stageMessages[language];
  return (
    <main className="b-still">
      <h1>{title}</h1>
      <p>{words.loading}</p>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      {story && (
        <ol>
          {story.steps.map(({ id, headline, sentences }) => (
            <li key={id}>
              <strong>{headline}</strong>
              {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}
