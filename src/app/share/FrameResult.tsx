import { useCallback, useState, type ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import { sharedPage } from '@/exports/shareAddress';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';

import type { Choice, Choose, Destination } from './choice';
import { CopyField } from './CopyField';
import { hasScript, heightInCode, type FrameHeights, type Measured } from './frameHeights';
import { frameHref, frameText, testHref } from './frameOf';
import { FramePreview } from './FramePreview';
import { HeightChoice } from './HeightChoice';
import { MeasuringFrames } from './MeasuringFrames';
import styles from './share.module.css';
import type { Shared } from './useShared';
import type { SharedWords } from './words';

interface FrameResultProps {
  readonly shared: Shared;
  readonly words: SharedWords;
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the page. */
  readonly language: Language;
}

/** For WordPress the address does where the chart may change; the code is for where it may not, or where the address does nothing. */
function WordPressAddress({ shared, language }: Pick<FrameResultProps, 'shared' | 'language'>): ReactElement {
  const said = shareMessages[language];
  if (shared.update === 'frozen') return <p className={styles['soft']}>{said.wordpressFrozen}</p>;
  const page = sharedPage(shared.chart, publishedSite);
  return (
    <>
      <p className={styles['soft']}>{said.wordpressLive}</p>
      <CopyField label={said.pageAddress} text={page} language={language} />
    </>
  );
}

/** Where to look when the code does not do. */
function CodeHint({ destination, language }: { destination: Destination; language: Language }): ReactElement {
  const said = shareMessages[language];
  return (
    <p className={styles['soft']}>
      {destination === 'wordpress' ? said.wordpressStripped : said.frameCodeHint}{' '}
      <a href={testHref(language)} target="_blank" rel="noopener">
        {said.testEmbed}
      </a>
    </p>
  );
}

interface Measuring {
  readonly measured: Measured;
  /** Told what was found out; absent where there is nothing to measure. */
  readonly onMeasured: ((heights: FrameHeights | null) => void) | undefined;
}

/** The heights of the embed at an address, kept for when somebody comes back to it. Once known they stay: a code must not change while it is copied. */
function useMeasured(href: string): Measuring {
  const [known, setKnown] = useState<Readonly<Record<string, FrameHeights | null>>>({});
  const onMeasured = useCallback(
    (heights: FrameHeights | null) => setKnown((now) => ({ ...now, [href]: heights })),
    [href],
  );
  // The development server has no embeds.
  const heights = import.meta.env.DEV ? null : known[href];
  if (heights === undefined) return { measured: { state: 'measuring' }, onMeasured };
  return { measured: heights ? { state: 'measured', heights } : { state: 'unknown' }, onMeasured: undefined };
}

/** A frame to paste: its code, how high it is, and below it what it looks like, which may be long. */
export function FrameResult({ shared, words, choice, choose, language }: FrameResultProps): ReactElement {
  const said = shareMessages[language];
  const { destination, theme } = choice;
  // A theme changes no height.
  const measuredHref = frameHref(shared, { theme: 'auto' });
  const { measured, onMeasured } = useMeasured(measuredHref);
  const height = heightInCode(choice, measured);
  const isWordPress = destination === 'wordpress';
  const isPending = measured.state === 'measuring' && typeof choice.height !== 'number';
  return (
    <>
      {isWordPress && <WordPressAddress shared={shared} language={language} />}
      <CopyField
        label={isWordPress && shared.update !== 'frozen' ? said.wordpressFallback : said.frameCode}
        text={frameText({ shared, words, choice }, height)}
        rows={7}
        language={language}
        {...(isPending && { pending: said.measuring })}
      />
      <HeightChoice choice={choice} choose={choose} measured={measured} language={language} />
      <CodeHint destination={destination} language={language} />
      {onMeasured && (
        <MeasuringFrames
          key={measuredHref}
          href={measuredHref}
          title={said.measuring}
          frozen={shared.line !== undefined}
          onMeasured={onMeasured}
        />
      )}
      <FramePreview
        href={frameHref(shared, choice)}
        title={words.title}
        theme={theme}
        height={height}
        fitted={hasScript(choice)}
        page={sharedPage(shared.chart, publishedSite)}
        caption={words.caption}
        language={language}
      />
    </>
  );
}
