import { useMemo, useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { mostSeries } from '@/feeds/limits';
import type { Language } from '@/i18n/language';
import { formatsMessages } from '@/i18n/messages/formats';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount } from '@/i18n/number';
import { multiplierWord } from '@/i18n/measure';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { TextField } from '@/ui/TextField';

import { misfitOf, type Misfit } from './fit';
import type { FileGlance, SeriesGlance } from './glance';
import styles from './open.module.css';
import { sayTime } from './sayTime';

interface SeriesChoiceProps {
  readonly glance: FileGlance;
  readonly chosen: readonly number[];
  readonly onChosen: (chosen: readonly number[]) => void;
  readonly language: Language;
}

/** With fewer nobody needs to search. */
const searchFrom = 9;
/** More are shown on demand: a list of two thousand boxes is slow to draw and to pass through. */
const atFirst = 60;

/** What is told of a series below its name. */
function factsOf(series: SeriesGlance, language: Language): string {
  const words = openFileMessages[language];
  const { unit, unitMult, freq, numbers, missing, first, last } = series;
  const times = multiplierWord(unitMult, language);
  const count = (value: number): string => formatCount(value, language);
  return [
    [times, unit ?? words.noUnit].filter((part) => part !== '').join(unit === null ? ', ' : ' '),
    freq === null ? words.noFreq : formatsMessages[language].answers.freq[freq],
    words.numbers(count(numbers)),
    ...(missing > 0 ? [words.missing(count(missing))] : []),
    ...(first === null || last === null ? [] : [words.fromTo(sayTime(first, language), sayTime(last, language))]),
  ].join(' · ');
}

interface ItemProps {
  readonly series: SeriesGlance;
  readonly misfit: Misfit | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly language: Language;
}

function Item({ series, misfit, checked, onChange, language }: ItemProps): ReactElement {
  return (
    <li>
      <Checkbox checked={checked} disabled={misfit !== undefined} onChange={onChange}>
        <bdi className={styles['seriesName']}>{series.label}</bdi>
        <bdi className={styles['seriesFacts']}>{factsOf(series, language)}</bdi>
        {misfit !== undefined && <span className={styles['misfit']}>{openFileMessages[language].misfits[misfit]}</span>}
      </Checkbox>
    </li>
  );
}

/** Everything by which a series can be found, in small letters. */
function searchText({ label, key }: SeriesGlance): string {
  return [label, ...key.flatMap((part) => [part.value, part.label ?? ''])].join(' ').toLowerCase();
}

function useFound({ series }: FileGlance, sought: string): readonly number[] {
  const texts = useMemo(() => series.map(searchText), [series]);
  const parts = sought
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== '');
  return texts.flatMap((text, index) => (parts.every((part) => text.includes(part)) ? [index] : []));
}

/** Which series of the file are drawn: those that fit the first one chosen, as many as a chart has. */
export function SeriesChoice({ glance, chosen, onChosen, language }: SeriesChoiceProps): ReactElement {
  const words = openFileMessages[language];
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(atFirst);
  const found = useFound(glance, sought);
  const count = (value: number): string => formatCount(value, language);
  const seriesAt = (index: number): readonly SeriesGlance[] => glance.series.slice(index, index + 1);
  const beside = chosen.flatMap(seriesAt);
  const toggle = (index: number, on: boolean): void =>
    onChosen(on ? [...chosen, index] : chosen.filter((each) => each !== index));
  const isMany = glance.series.length >= searchFrom;
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.choice}</legend>
      <p className={`${page['small']} ${page['soft']}`}>{words.choiceHint(count(mostSeries))}</p>
      {isMany && <TextField label={words.filter} type="search" value={sought} onChange={setSought} />}
      <p className={`${page['small']} ${page['soft']}`} aria-live="polite">
        {words.chosen(count(chosen.length), count(glance.series.length))}
        {sought.trim() !== '' && `. ${found.length === 0 ? words.noneFound : words.found(count(found.length))}`}
      </p>
      <ul className={styles['series']}>
        {found.slice(0, most).flatMap((index) =>
          seriesAt(index).map((series) => {
            const checked = chosen.includes(index);
            return (
              <Item
                key={index}
                series={series}
                checked={checked}
                misfit={checked ? undefined : misfitOf(series, beside)}
                onChange={(on) => toggle(index, on)}
                language={language}
              />
            );
          }),
        )}
      </ul>
      {found.length > most && (
        <p>
          <Button onClick={() => setMost(most + atFirst)}>
            {words.more(count(Math.min(atFirst, found.length - most)))}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
