import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { Checkbox } from '@/ui/Checkbox';
import { Select } from '@/ui/Select';

import type { Choice, Choose, FrameHeight } from './choice';
import { hasScript, heightMeant, unmeasured, type Measured } from './frameHeights';
import { columnWidth, sayHeight, sayPixels } from './sayHeight';
import styles from './share.module.css';

interface HeightChoiceProps {
  readonly choice: Choice;
  readonly choose: Choose;
  readonly measured: Measured;
  /** Of the page. */
  readonly language: Language;
}

const fitting = ['phone', 'column', 'drawing'] as const;
const fixed = [480, 640, 800, 1000] as const;

interface Option {
  readonly value: string;
  readonly label: string;
}

function fittingOptions(measured: Measured, language: Language): readonly Option[] {
  const { heights } = shareMessages[language];
  const say = (value: number): string => sayPixels(value, language);
  if (measured.state !== 'measured') return [{ value: '', label: heights.unknown(say(unmeasured)) }];
  const labels = {
    phone: heights.phone(say(measured.heights.phone)),
    column: heights.column(say(measured.heights.column), say(columnWidth)),
    drawing: heights.drawing(say(measured.heights.drawing)),
  };
  return fitting.map((value) => ({ value, label: labels[value] }));
}

function chosenHeight(text: string): FrameHeight | null {
  return fitting.find((each) => each === text) ?? fixed.find((each) => String(each) === text) ?? null;
}

/** The height of a frame, whether the code brings the script that fits it, and what readers get of both. */
export function HeightChoice({ choice, choose, measured, language }: HeightChoiceProps): ReactElement {
  const words = shareMessages[language];
  const meant = heightMeant(choice);
  const isNamed = typeof meant === 'string' && measured.state !== 'measured';
  const onHeight = (text: string): void => {
    const height = chosenHeight(text);
    // The script would undo a height that hides something.
    choose(height === 'drawing' || typeof height === 'number' ? { height, script: false } : { height });
  };
  return (
    <div className={styles['part']}>
      {choice.destination !== 'wordpress' && (
        <Checkbox
          checked={hasScript(choice)}
          onChange={(script) => choose(script ? { script, height: null } : { script })}
        >
          {words.script}
        </Checkbox>
      )}
      <Select
        label={words.height}
        value={isNamed ? '' : String(meant)}
        options={fittingOptions(measured, language)}
        groups={[
          {
            label: words.otherHeights,
            options: fixed.map((value) => ({ value: String(value), label: sayPixels(value, language) })),
          },
        ]}
        onChange={onHeight}
      />
      <p className={styles['soft']}>{sayHeight(choice, measured, language)}</p>
    </div>
  );
}
