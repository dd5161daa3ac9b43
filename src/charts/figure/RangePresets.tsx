import type { ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { PeriodRange } from '@/series/range';
import { ToggleGroup } from '@/ui/ToggleGroup';
import { presetShown, presetsOf, type PresetName, type Span } from './span';

interface RangePresetsProps {
  readonly subject: Subject;
  readonly span: Span;
  readonly language: Language;
  readonly onRange: (range: PeriodRange) => void;
}

function presetLabel(name: PresetName, language: Language): string {
  const texts = chartMessages[language];
  const labels = { year1: texts.oneYear, year5: texts.fiveYears, bbi: texts.sinceBbi, all: texts.wholeRange };
  return labels[name];
}

/** Ready-made ranges; none is chosen while another range is shown, and nothing is offered where there is nothing to choose. */
export function RangePresets({ subject, span, language, onRange }: RangePresetsProps): ReactElement | null {
  const presets = presetsOf(subject, span);
  if (presets.length < 2) return null;
  return (
    <ToggleGroup
      legend={chartMessages[language].range}
      options={presets.map((preset) => ({ value: preset.name, label: presetLabel(preset.name, language) }))}
      value={presetShown(subject, span, presets)}
      onChange={(name) => {
        const preset = presets.find((candidate) => candidate.name === name);
        if (preset) onRange(preset.range);
      }}
    />
  );
}
