import { useState, type ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { look } from '@/app/navigation';
import page from '@/app/page.module.css';
import { useToday } from '@/app/today';
import type { ComparableGroup } from '@/catalogue/comparable';
import type { Subject } from '@/charts/model/subject';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { parsePeriod, periodAt } from '@/series/period';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import type { Address } from '@/url/address';

import styles from './ChartPage.module.css';
import { MilestoneFilter } from './MilestoneFilter';

interface ChartOptionsProps {
  readonly subject: Subject;
  readonly data: SiteData;
  readonly address: Address;
  readonly groups: readonly ComparableGroup[];
}

function CompareSelect({ subject, address, groups }: ChartOptionsProps): ReactElement | null {
  const { language, view } = address;
  const words = chartPageMessages[language];
  const first = subject.shown[0]?.series;
  if (groups.length === 0 || !first) return null;
  const known = groups.some(({ options }) => options.some(({ key }) => key === view.compare));
  const unit = unitWords(first, language);
  return (
    <Select
      label={words.compare}
      value={known ? (view.compare ?? '') : ''}
      options={[{ value: '', label: words.compareNone }]}
      groups={groups.map(({ name, options }) => ({
        label: pick(name, language),
        options: options.map(({ key, series }) => ({ value: key, label: pick(series.title, language) })),
      }))}
      onChange={(key) => look({ compare: key === '' ? undefined : key }, 'push')}
      hint={words.compareHint(unit === '' ? words.bareNumber : unit)}
    />
  );
}

const earliest = '2000-01-01';

/** While a year is being typed the field already holds a date, in the first century: it counts once it can be meant. */
function canBeMeant(date: string, today: string | undefined): boolean {
  return date >= earliest && (today === undefined || date <= today) && parsePeriod(date) !== undefined;
}

function AsOfField({
  asOf,
  language,
}: {
  readonly asOf: string | undefined;
  readonly language: Language;
}): ReactElement {
  const words = chartPageMessages[language];
  const day = useToday();
  const today = day === undefined ? undefined : periodAt('D', day);
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string | undefined } | null>(null);
  const onChange = (text: string): void => {
    const next = text === '' ? undefined : canBeMeant(text, today) ? text : asOf;
    setDraft({ text, over: next });
    look({ asOf: next }, asOf === undefined || next === undefined ? 'push' : 'replace');
  };
  return (
    <TextField
      label={words.asOf}
      type="date"
      value={draft && draft.over === asOf ? draft.text : (asOf ?? '')}
      min={earliest}
      {...(today === undefined ? {} : { max: today })}
      onChange={onChange}
      hint={words.asOfHint}
      {...(asOf === undefined ? {} : { inWords: formatDate(asOf, language, 'long') })}
    />
  );
}

/** Everything that changes what the chart shows besides its range; all of it is in the address. */
export function ChartOptions(props: ChartOptionsProps): ReactElement {
  const { data, address } = props;
  const words = chartPageMessages[address.language];
  const feed = data.milestones.data;
  return (
    <section className={styles['options']} aria-labelledby="options" data-needs-script>
      <h2 id="options" className={page['eyebrow']}>
        {words.options}
      </h2>
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <CompareSelect {...props} />
          <AsOfField asOf={address.view.asOf} language={address.language} />
        </div>
        {feed && <MilestoneFilter feed={feed} address={address} />}
      </div>
    </section>
  );
}
