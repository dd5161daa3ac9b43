import { useMemo, useState, type ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import page from '@/app/page.module.css';
import { mostRows } from '@/feeds/limits';
import type { Answers } from '@/formats/question';
import { formatList } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import type { Address } from '@/url/address';

import type { OpenedFile } from './desk';
import type { OpenRefusal } from './openRefusal';
import type { FileGlance } from './glance';
import { useKnownUnits } from './knownUnits';
import type { Names } from './names';
import { NamesForm } from './NamesForm';
import styles from './open.module.css';
import { namesOf } from './ownFeed';
import { openPageAddress } from './openAddress';
import { Questions } from './Questions';
import { Recognised } from './Recognised';
import { RefusedPanel } from './RefusedPanel';
import { SameSource } from './SameSource';
import { SeriesChoice } from './SeriesChoice';
import { firstChoice, suggestedNames } from './suggest';
import { useDraw } from './useDraw';
import type { Held } from './useOpening';
import { namesFor, writtenNow, type Written } from './writtenNames';

interface HeldFileProps {
  readonly held: Held;
  /** Answers with which the file is being read anew. */
  readonly tried: Answers | undefined;
  readonly onAnswer: (change: Answers) => void;
  readonly address: Address;
  readonly data: SiteData;
}

/** The file as the reader's language has it: a feed of ours names its series in both. */
function useGlance({ glance, feed }: OpenedFile, language: Language): FileGlance {
  return useMemo(() => {
    if (!feed) return glance;
    const series = glance.series.map((each, index) => {
      const title = feed.series[index]?.title;
      return title ? { ...each, label: pick(title, language) } : each;
    });
    return { ...glance, title: pick(feed.title, language), series };
  }, [glance, feed, language]);
}

/** Why the chart cannot be drawn, before anybody tries. */
function hindranceOf(glance: FileGlance, chosen: readonly number[], language: Language): string | undefined {
  const words = openFileMessages[language];
  if (glance.questions.some(({ blocking }) => blocking)) return words.blocking;
  if (chosen.length === 0) return words.noneChosen;
  const longest = chosen.flatMap((index) => glance.series[index] ?? []);
  if (longest.every(({ numbers, missing }) => numbers + missing <= mostRows)) return undefined;
  const { what, wayOut } = words.tooLong(formatCount(mostRows, language));
  return `${what} ${wayOut}`;
}

interface DrawProps {
  readonly hindrance: string | undefined;
  /** What will be drawn, in words. */
  readonly what: string;
  readonly busy: boolean;
  readonly problem: OpenRefusal | undefined;
  readonly onDraw: () => void;
  readonly language: Language;
}

function Draw({ hindrance, what, busy, problem, onDraw, language }: DrawProps): ReactElement {
  const words = openFileMessages[language];
  return (
    <div className={styles['draw']}>
      <Button main onClick={onDraw} disabled={hindrance !== undefined || busy}>
        {words.draw}
      </Button>
      <output className={styles['what']}>
        <bdi>{busy ? words.drawing : (hindrance ?? words.willDraw(what))}</bdi>
      </output>
      {problem && <RefusedPanel title={words.refusedFeed} error={problem} language={language} />}
    </div>
  );
}

/** What is chosen and named of a file: the first choice and the file's own words until somebody says otherwise. */
function useChoice(held: Held, glance: FileGlance, data: SiteData) {
  const { opened, names: files } = held;
  const units = useKnownUnits(data);
  const [picked, setPicked] = useState<{ readonly of: OpenedFile; readonly chosen: readonly number[] }>();
  const [written, setWritten] = useState<Written & { readonly of: OpenedFile }>();
  // Other answers may give other series.
  const chosen = picked?.of === opened ? picked.chosen : firstChoice(glance);
  const known = units.map(({ unit }) => unit);
  const suggested = opened.feed
    ? namesOf(
        {
          feed: { ...opened.feed, series: chosen.flatMap((index) => opened.feed?.series[index] ?? []) },
          form: 'line',
        },
        { page: openPageAddress(), known },
      )
    : suggestedNames(glance, chosen, { file: files[0] ?? '', known });
  const before = written?.of === opened ? written : undefined;
  const names = namesFor(before, chosen, suggested);
  return {
    units,
    known,
    chosen,
    names,
    setChosen: (next: readonly number[]) => setPicked({ of: opened, chosen: next }),
    setNames: (next: Names) => setWritten({ of: opened, ...writtenNow(before, { chosen, names: next, suggested }) }),
  };
}

/** A file that was read: what it is, what must be asked, what of it is drawn and under which names. */
export function HeldFile({ held, tried, onAnswer, address, data }: HeldFileProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const glance = useGlance(held.opened, language);
  const { units, known, chosen, names, setChosen, setNames } = useChoice(held, glance, data);
  const { draw, busy, problem, same, forget } = useDraw({ held, glance, chosen, names, known, address });
  // What would be drawn are figures of other answers than the page shows.
  const hindrance = tried ? words.decoding(formatList(held.names, language)) : hindranceOf(glance, chosen, language);
  return (
    <div className={styles['held']}>
      <Recognised glance={glance} names={held.names} language={language} />
      <Questions questions={held.asked} answers={tried ?? held.answers} onAnswer={onAnswer} language={language} />
      <div className={styles['making']}>
        <Draw
          hindrance={hindrance}
          what={formatList(
            chosen.flatMap((index) => glance.series[index]?.label ?? []),
            language,
          )}
          busy={busy}
          problem={problem}
          onDraw={() => void draw()}
          language={language}
        />
        {glance.series.length > 0 && (
          <>
            <SeriesChoice glance={glance} chosen={chosen} onChosen={setChosen} language={language} />
            <Disclosure summary={words.names}>
              <p className={page['soft']}>{words.namesLead}</p>
              <NamesForm names={names} onChange={setNames} units={units} language={language} />
            </Disclosure>
          </>
        )}
      </div>
      {same && <SameSource same={same} onChoose={(id) => void draw(id)} onClose={forget} language={language} />}
    </div>
  );
}
