import type { ReactElement } from 'react';

import { pictureSizes, type PicturePreset } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { languages, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { shareMessages } from '@/i18n/messages/share';
import { formatCount } from '@/i18n/number';
import { Select } from '@/ui/Select';
import { ToggleGroup } from '@/ui/ToggleGroup';
import type { View } from '@/url/view';

import { hasOwnMilestones, type Choice, type Choose, type SharedMilestones } from './choice';
import { RangeChoice } from './RangeChoice';

interface LookProps {
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the page. */
  readonly language: Language;
}

const languageNames: Readonly<Record<Language, string>> = {
  id: appMessages.en.otherLanguage,
  en: appMessages.id.otherLanguage,
};

const frameThemes = ['light', 'dark', 'auto'] as const;
const grounds = ['light', 'dark', 'transparent'] as const;
const sets = ['main', 'all', 'none'] as const;
const widths = [320, 480, 640, 800] as const;
const scales = [1, 2, 3] as const;

function whole(value: number, language: Language): string {
  return formatCount(value, language);
}

interface CommonChoiceProps extends LookProps {
  /** Of the page. */
  readonly view: View;
  /** The chart whose periods there are to choose from. */
  readonly subject: Subject;
}

/** Language, range and milestones: of everything that is shared. */
export function CommonChoice({ choice, choose, view, subject, language }: CommonChoiceProps): ReactElement {
  const words = shareMessages[language];
  const milestones: readonly SharedMilestones[] = hasOwnMilestones(view) ? ['shown', ...sets] : sets;
  return (
    <>
      <LanguageChoice choice={choice} choose={choose} language={language} />
      <RangeChoice choice={choice} choose={choose} view={view} subject={subject} language={language} />
      <ToggleGroup
        legend={words.milestones}
        showLegend
        options={milestones.map((value) => ({ value, label: words.milestoneSets[value] }))}
        value={choice.milestones}
        onChange={(value) => choose({ milestones: value })}
      />
    </>
  );
}

/** The language of what is shared. */
export function LanguageChoice({ choice, choose, language }: LookProps): ReactElement {
  return (
    <ToggleGroup
      legend={shareMessages[language].language}
      showLegend
      options={languages.map((value) => ({ value, label: languageNames[value] }))}
      value={choice.language}
      onChange={(value) => choose({ language: value })}
    />
  );
}

/** Theme and width of a frame. */
export function FrameChoice({ choice, choose, language }: LookProps): ReactElement {
  const words = shareMessages[language];
  return (
    <>
      <ToggleGroup
        legend={words.theme}
        showLegend
        options={frameThemes.map((value) => ({ value, label: words.themes[value] }))}
        value={choice.theme}
        onChange={(theme) => choose({ theme })}
      />
      <Select
        label={words.width}
        value={choice.width === null ? '' : String(choice.width)}
        options={[
          { value: '', label: words.fullWidth },
          ...widths.map((value) => ({ value: String(value), label: words.pixels(whole(value, language)) })),
        ]}
        onChange={(text) => choose({ width: text === '' ? null : Number(text) })}
      />
    </>
  );
}

/** The size of a picture. */
export function PresetChoice({
  choice,
  choose,
  language,
  presets,
}: LookProps & { readonly presets: readonly PicturePreset[] }): ReactElement {
  const words = shareMessages[language];
  const options = presets.map((value) => {
    const { width, height } = pictureSizes[value];
    return { value, label: words.sized(words.presets[value], whole(width, language), whole(height, language)) };
  });
  return (
    <Select
      label={words.preset}
      value={choice.preset}
      options={options}
      onChange={(text) => choose({ preset: presets.find((value) => value === text) ?? 'article' })}
    />
  );
}

/** Ground and scale of a picture. */
export function PictureChoice({ choice, choose, language }: LookProps): ReactElement {
  const words = shareMessages[language];
  const options = scales.map((value) => ({ value: String(value), label: words.times(whole(value, language)) }));
  return (
    <>
      <ToggleGroup
        legend={words.ground}
        showLegend
        options={grounds.map((value) => ({ value, label: words.grounds[value] }))}
        value={choice.ground}
        onChange={(ground) => choose({ ground })}
      />
      <ToggleGroup
        legend={words.scale}
        showLegend
        options={options}
        value={String(choice.scale)}
        onChange={(text) => choose({ scale: scales.find((value) => String(value) === text) ?? 1 })}
      />
    </>
  );
}
