import { useId, useMemo, type ReactElement } from 'react';

import { FeedProblem } from '@/app/FeedProblem';
import { useSteady } from '@/app/useSteady';
import { mainFacts } from '@/charts/model/facts';
import { sayValue } from '@/claims/sayNumber';
import type { Edition } from '@/editions/edition';
import { parseEditionName } from '@/editions/editionName';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { shareMessages } from '@/i18n/messages/share';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { Select } from '@/ui/Select';
import { defaultView } from '@/url/address';

import type { Choose } from './choice';
import { editionSubject } from './editionSubject';
import styles from './share.module.css';
import type { Editions } from './useEditions';
import type { Shared } from './useShared';

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface UpdateChoiceProps {
  readonly shared: Shared;
  readonly choose: Choose;
  /** Of the page. */
  readonly language: Language;
}

/** An edition as it is offered: its day, the latest figure in it where it was read, and the code that pictures print. */
function sayEdition(name: string, edition: Edition | undefined, language: Language): string {
  const words = shareMessages[language];
  const { date, code } = parseEditionName(name) ?? { date: name, code: '' };
  const day = formatDate(date, language, 'short');
  const facts = edition && mainFacts(editionSubject(edition, defaultView));
  if (!facts) return words.editionOption(day, code);
  const { latest, entry } = facts;
  const value = sayValue(latest, entry.series, { language, style: 'short' });
  return words.editionOption(words.editionHolds(day, formatPeriod(latest.period, language, 'short'), value), code);
}

/** What each edition is called, by its name. */
function useEditionNames({ lines, loaded }: Editions, language: Language): readonly SelectOption[] {
  const read = useSteady(lines.map(({ edition }) => loaded(edition)?.data));
  return useMemo(
    () => lines.map(({ edition }, index) => ({ value: edition, label: sayEdition(edition, read[index], language) })),
    [lines, language, read],
  );
}

function matchWords({ editions: { matching }, line }: Shared, language: Language): string {
  const words = shareMessages[language];
  if (matching === undefined) return words.editionUnknown;
  if (matching === null) return words.editionNone;
  return matching === line?.edition ? words.editionMatches : words.editionDiffers;
}

/** Which edition, where there is a choice, and how it stands to what the page shows. */
function EditionChoice({ shared, choose, language }: UpdateChoiceProps): ReactElement | null {
  const words = shareMessages[language];
  const { editions, line, edition } = shared;
  const options = useEditionNames(editions, language);
  if (!line) return null;
  return (
    <>
      <Select
        label={words.edition}
        value={line.edition}
        options={options}
        onChange={(name) => choose({ edition: name, update: 'frozen' })}
      />
      <p className={styles['soft']} aria-live="polite">
        {matchWords(shared, language)}
      </p>
      {edition?.error && !edition.data && (
        <FeedProblem title={words.editionFailed} loaded={edition} language={language} />
      )}
    </>
  );
}

/** Why there is nothing frozen to choose. */
function WithoutEditions({ shared: { editions }, language }: Omit<UpdateChoiceProps, 'choose'>): ReactElement | null {
  const words = shareMessages[language];
  const { ledger, lines } = editions;
  if (ledger.data) return lines.length > 0 ? null : <p className={styles['soft']}>{words.noEdition}</p>;
  if (!ledger.error) return <LoadingPanel title={words.ledgerLoading} slow={appMessages[language].slow} />;
  return (
    <>
      <FeedProblem title={words.ledgerFailed} loaded={ledger} language={language} />
      <p className={styles['soft']}>{words.ledgerFailedText}</p>
    </>
  );
}

/** What is to happen when the data change, in plain words. */
export function UpdateChoice({ shared, choose, language }: UpdateChoiceProps): ReactElement {
  const words = shareMessages[language];
  const name = useId();
  const { update, line, editions, asOf, chart } = shared;
  const newest = line ?? editions.lines[0];
  const liveText =
    chart.view.asOf === undefined ? words.liveText : words.liveAsOf(formatDate(chart.view.asOf, language, 'long'));
  const frozenText = words.frozenText(formatDate(newest?.edition.slice(0, 10) ?? asOf, language, 'long'));
  const kinds = [
    { value: 'frozen', text: newest === undefined ? undefined : frozenText },
    { value: 'live', text: liveText },
  ] as const;
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['heading']}>{words.update}</legend>
      {kinds.map(({ value, text }) => (
        <label key={value} className={styles['kind']}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={update === value}
            disabled={value === 'frozen' && newest === undefined}
            onChange={() => choose({ update: value })}
          />
          <strong>{words.updates[value]}</strong>
          {text !== undefined && <span>{text}</span>}
        </label>
      ))}
      <EditionChoice shared={shared} choose={choose} language={language} />
      <WithoutEditions shared={shared} language={language} />
    </fieldset>
  );
}
