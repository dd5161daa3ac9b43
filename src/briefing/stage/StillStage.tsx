import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import { Layer } from './Layers';
import { usualFrame } from './stageFrame';
import type { StageStory } from './stageStep';

interface StillStageProps {
  readonly story: StageStory;
  readonly language: Language;
  readonly edition: string;
}

/** The first step as markup for a file: what an audience sees before any script runs. */
export function StillStage({ story, language, edition }: StillStageProps): ReactElement {
  const [first] = story.steps;
  const look = { frame: usualFrame, language, count: story.steps.length, edition, frozen: false };
  return (
    <main className="b-stage" data-phase="before" data-motion="off">
      <div className="b-surface">
        <div className="b-layers">{first && <Layer step={first} look={look} isOn isDrawn isStill />}</div>
      </div>
      <div className="b-toolbar">
        <p>{stageMessages[language].loading}</p>
        <noscript>
          <p>{stageMessages[language].needsScript}</p>
        </noscript>
      </div>
    </main>
  );
}
