import { useMemo, type ReactElement } from 'react';

import { EditionChanges } from '@/app/chart/EditionChanges';
import { FeedProblem } from '@/app/FeedProblem';
import { expectedDay, useToday } from '@/app/today';
import { useOnline } from '@/app/share/online';
import type { Catalogue } from '@/catalogue/catalogue';
import { editionsOf } from '@/editions/edition';
import { sayChanges } from '@/editions/sayChanges';
import { subjectAgain } from '@/exports/snapshot/compare';
import type { PictureCheck } from '@/exports/files/checkPicture';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { verifyMessages } from '@/i18n/messages/verify';
import { periodAt } from '@/series/period';
import type { Series } from '@/series/series';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { AnswerHead } from './AnswerHead';
import { DifferenceTables } from './DifferenceTables';
import { FileWords, OpenState, PublishedSources } from './FileFacts';
import { OtherEdition } from './OtherEdition';
import { isOwnSite } from './ownSite';
import { PicturePair } from './PicturePair';
import { sayAnswer, sayReasons, tones, type Told } from './sayVerdict';
import { usePictures, type Pictures } from './usePictures';
import { failureOf, isWaiting, useCompared, useFound, type Compared, type Found } from './useEvidence';
import { verdictOf, type Evidence, type Seen, type Standing } from './verdict';

interface SnapshotAnswerProps {
  readonly reading: SnapshotReading;
  readonly picture: Blob | undefined;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

type JudgedProps = SnapshotAnswerProps & { readonly found: Found; readonly compared: Compared };

/** What the text of a file tells; of a PNG only its pixels do. */
function seenOf({ format }: SnapshotReading, { check, sameness }: Pictures): Seen {
  if (format === 'png') return check?.kind === 'unknown' ? 'not-checked' : 'as-published';
  if (sameness === 'same') return 'as-published';
  // Other versions of this site write other documents; a drawing is held against eyes besides.
  return format === 'svg' && sameness !== 'unchecked' ? 'changed' : 'not-checked';
}

/** Whether a picture is known to be none that we draw; what cannot be told is not held against it. */
function isOther(check: PictureCheck | undefined): boolean {
  return check !== undefined && check.kind !== 'same' && check.kind !== 'unknown';
}

function seriesOf({ frozen }: Compared, { feeds }: Found): ReadonlyMap<string, Series> {
  const own = [frozen?.edition.feed, frozen?.compared?.feed];
  const all = [...feeds.map(({ data }) => data), ...own].flatMap((feed) => feed ?? []);
  return new Map(all.flatMap((feed) => feed.series.map((each) => [`${feed.id}.${each.id}`, each] as const)));
}

/** What became of figures that were published as the file has them. */
function Since({ reading, compared, found, language }: JudgedProps): ReactElement | null {
  const checked = periodAt('D', useToday() ?? expectedDay());
  const { frozen, since } = compared;
  if (!frozen) return null;
  if (!since) return <p>{verifyMessages[language].sinceUnknown}</p>;
  const known = seriesOf(compared, found);
  const keys = reading.snapshot.series.map(({ key }) => key);
  const series = new Map([...known].filter(([key]) => keys.includes(key)));
  const said = sayChanges({ changes: since, asOf: frozen.edition.asOf, checked, series, language });
  return <EditionChanges said={said} />;
}

/** Editions that a file which does not match may come from instead. */
const mostOthers = 12;

function Others({ reading, found, language }: JudgedProps): ReactElement | null {
  const { snapshot } = reading;
  const ledger = found.ledger.data;
  const lines = useMemo(() => {
    const all = ledger ? editionsOf(ledger, snapshot.chart) : [];
    return all.filter(({ edition }) => edition !== snapshot.edition).slice(0, mostOthers);
  }, [ledger, snapshot]);
  if (lines.length === 0) return null;
  return <OtherEdition snapshot={snapshot} lines={lines} language={language} />;
}

function Shown(props: JudgedProps & { readonly pictures: Pictures }): ReactElement | null {
  const { reading, picture, pictures, compared, language } = props;
  const { frozen } = compared;
  const subject = useMemo(() => frozen && subjectAgain(reading.snapshot, frozen), [reading, frozen]);
  if (!frozen || !subject) return null;
  return (
    <>
      <PicturePair reading={reading} picture={picture} frozen={frozen} pictures={pictures} language={language} />
      <OpenState snapshot={reading.snapshot} language={language} />
      <PublishedSources subject={subject} language={language} />
    </>
  );
}

/** Standings of data that are not ours as the file says. */
const wrong: ReadonlySet<Standing> = new Set(['differs', 'no-edition', 'unfrozen-differs']);

/** What is not as it was published, and what it may come from instead. */
function Wrong(props: JudgedProps): ReactElement {
  const { reading, found, compared, language } = props;
  const { comparison } = compared;
  return (
    <>
      {comparison && (
        <DifferenceTables
          comparison={comparison}
          series={seriesOf(compared, found)}
          against={reading.snapshot.edition === null ? 'data' : 'edition'}
          language={language}
        />
      )}
      <Others {...props} />
    </>
  );
}

function Judged(props: JudgedProps): ReactElement {
  const { reading, picture, catalogue, found, compared, language } = props;
  const { snapshot, sealed, whole, format } = reading;
  const { comparison, since, frozen } = compared;
  const pictures = usePictures(reading, picture, frozen);
  // An answer must not turn into another while it is read.
  if (!pictures.sameness)
    return <LoadingPanel title={verifyMessages[language].drawing} slow={appMessages[language].slow} />;
  const otherPicture = isOther(pictures.check);
  const seen = seenOf(reading, pictures);
  const evidence: Evidence = { sealed, whole, edition: snapshot.edition, comparison, since, otherPicture, seen };
  const verdict = verdictOf(evidence);
  const minted = found.line?.minted;
  const told: Told = { snapshot, verdict, evidence, compared, catalogue, minted, format, language };
  const { standing } = verdict;
  const words = verifyMessages[language];
  return (
    <>
      <AnswerHead tone={tones[verdict.answer]}>{sayAnswer(told)}</AnswerHead>
      {otherPicture && <p>{words.otherPictureText}</p>}
      {sayReasons(told).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {!isOwnSite(snapshot) && <p>{words.otherSite(snapshot.site)}</p>}
      {(standing === 'matches' || standing === 'revised') && <Since {...props} />}
      {wrong.has(standing) && <Wrong {...props} />}
      <Shown {...props} pictures={pictures} />
      <FileWords snapshot={snapshot} language={language} />
    </>
  );
}

interface FailedProps {
  readonly failure: NonNullable<ReturnType<typeof failureOf>>;
  readonly edition: string | null;
  readonly language: Language;
}

function Failed({ failure, edition, language }: FailedProps): ReactElement {
  const words = verifyMessages[language];
  const online = useOnline();
  const titles = {
    ledger: words.ledgerFailed,
    edition: words.editionFailed(edition ?? ''),
    data: words.dataFailed,
  };
  return (
    <>
      {!online && <p>{words.offline}</p>}
      <FeedProblem title={titles[failure.what]} loaded={failure.loaded} language={language} />
    </>
  );
}

/** The answer to a file that says what it shows: it is believed nothing that was not published. */
export function SnapshotAnswer(props: SnapshotAnswerProps): ReactElement {
  const { reading, catalogue, language } = props;
  const { snapshot } = reading;
  const found = useFound(snapshot, catalogue);
  const today = periodAt('D', useToday() ?? expectedDay());
  const compared = useCompared(snapshot, { catalogue, found, today });
  const failure = failureOf(snapshot, found);
  if (failure) return <Failed failure={failure} edition={snapshot.edition} language={language} />;
  if (isWaiting(snapshot, found)) {
    const { loading, slow } = appMessages[language];
    return <LoadingPanel title={loading(verifyMessages[language].loading)} slow={slow} />;
  }
  return <Judged {...props} found={found} compared={compared} />;
}
