import type { ReactElement } from 'react';

import type { ShownSeries, Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { textKitMessages } from '@/i18n/messages/textKit';
import { isReading } from '@/series/reading';
import { Select } from '@/ui/Select';
import { ToggleGroup } from '@/ui/ToggleGroup';

import { bounds, type Chosen } from './chosen';
import styles from './textKit.module.css';

interface ChoiceProps {
  readonly subject: Subject;
  readonly chosen: Chosen;
  readonly onChange: (change: Partial<Chosen>) => void;
  readonly language: Language;
}

/** The periods of a series that have a figure, the newest first. */
function periodsOf(entry: ShownSeries, language: Language): readonly { value: string; label: string }[] {
  const readings = entry.all.filter(isReading).toReversed();
  return readings.map(({ period }) => ({ value: period, label: formatPeriod(period, language, 'long') }));
}

function Periods({
  entry,
  chosen,
  onChange,
  language,
}: Omit<ChoiceProps, 'subject'> & { readonly entry: ShownSeries }): ReactElement {
  const words = textKitMessages[language];
  const options = periodsOf(entry, language);
  const { period, from, to } = bounds(entry, chosen);
  if (chosen.kind === 'point') {
    return (
      <Select label={words.period} value={period} options={options} onChange={(value) => onChange({ period: value })} />
    );
  }
  return (
    <>
      <Select label={words.from} value={from} options={options} onChange={(value) => onChange({ from: value })} />
      <Select label={words.to} value={to} options={options} onChange={(value) => onChange({ to: value })} />
    </>
  );
}

/** What the sentences are to be about. */
export function Choice({ subject, chosen, onChange, language }: ChoiceProps): ReactElement {
  const words = textKitMessages[language];
  const entry = subject.shown.find(({ key }) => key === chosen.series) ?? subject.shown[0];
  const kinds = (['point', 'range'] as const).map((value) => ({ value, label: words.kinds[value] }));
  const series = subject.shown.map(({ key, series: { label } }) => ({ value: key, label: pick(label, language) }));
  return (
    <div className={styles['choice']}>
      <ToggleGroup
        legend={words.about}
        showLegend
        options={kinds}
        value={chosen.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {series.length > 1 && (
        <Select
          label={words.series}
          value={entry?.key ?? ''}
          options={series}
          onChange={(key) => onChange({ series: key })}
        />
      )}
      {entry && <Periods entry={entry} chosen={chosen} onChange={onChange} language={language} />}
    </div>
  );
}
