import { useState, type ReactElement } from 'react';

import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { shareMessages } from '@/i18n/messages/share';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import { ToggleGroup } from '@/ui/ToggleGroup';

import { destinations, firstChoice, suited, type Choice, type Choose, type Destination } from './choice';
import { DataResult } from './DataResult';
import { FrameResult } from './FrameResult';
import { Look } from './Look';
import { useOnline } from './online';
import { NewsletterResult, PrintResult, type PictureResultProps } from './PictureResults';
import { printPage } from './printPage';
import styles from './share.module.css';
import { SocialResult } from './SocialResult';
import { UpdateChoice } from './UpdateChoice';
import { useShared, type Shared, type ShareProps } from './useShared';
import { hasFigures, sharedWords } from './words';

interface SharePanelProps extends ShareProps {
  /** What it opens for. */
  readonly destination: Destination;
  /** Closes the dialog, to go to what is shared. */
  readonly onLeave: () => void;
}

/** What must be known before anything is taken along. */
function Warnings({ shared, language }: { readonly shared: Shared; readonly language: Language }): ReactElement {
  const words = shareMessages[language];
  const isOnline = useOnline();
  const { subject, line, chart } = shared;
  const isEmpty = subject !== undefined && !hasFigures(subject);
  const compared = chart.view.compare !== undefined;
  return (
    <div className={styles['part']} aria-live="polite">
      {!isOnline && <p>{words.offline}</p>}
      {isEmpty && (
        <StatePanel state="empty" title={words.emptyTitle}>
          <p>{words.empty}</p>
        </StatePanel>
      )}
      {compared && line && <p className={styles['soft']}>{words.comparedLeftOut}</p>}
    </div>
  );
}

interface ResultProps {
  readonly props: SharePanelProps;
  readonly shared: Shared;
  readonly choice: Choice;
  readonly choose: Choose;
}

/** What a destination ends in. */
function Ending(props: PictureResultProps & { data: SharePanelProps['data']; onPrint: () => void }): ReactElement {
  const { data, onPrint, ...common } = props;
  const { destination } = common.choice;
  switch (destination) {
    case 'article':
    case 'wordpress':
      return <FrameResult {...common} />;
    case 'newsletter':
      return <NewsletterResult {...common} />;
    case 'social':
      return <SocialResult {...common} />;
    case 'print':
      return <PrintResult {...common} onPrint={onPrint} />;
    case 'data': {
      const feed = data.catalogue.feeds.find(({ id }) => id === common.subject.chart.feed);
      return <DataResult {...common} feedPath={feed?.path} />;
    }
    default:
      return destination satisfies never;
  }
}

/** What the choices come to, once it is known what is shared. */
function Result({ props, shared, choice, choose }: ResultProps): ReactElement | null {
  const { address, data, onLeave } = props;
  const { language } = address;
  const { subject, plain, line, update, edition } = shared;
  // The choice of editions says why one cannot be read.
  if (edition?.error && !edition.data) return null;
  if (update === 'pending' || !subject || !plain) {
    return <LoadingPanel title={shareMessages[language].ledgerLoading} slow={appMessages[language].slow} />;
  }
  const frozenOn = line?.edition.slice(0, 10);
  const words = sharedWords({ subject, plain, frozenOn, language: choice.language });
  const onPrint = (): void => {
    onLeave();
    void printPage(address, shared, subject);
  };
  return <Ending {...{ shared, subject, plain, words, choice, choose, language, data, onPrint }} />;
}

/** Everything that a chart can be taken along as: where it is to go, whether it may change, how it looks, and what to copy or to keep. */
export function SharePanel(props: SharePanelProps): ReactElement {
  const { address, destination, subject } = props;
  const { language } = address;
  const words = shareMessages[language];
  const [choice, setChoice] = useState(() => firstChoice(destination, address));
  const choose: Choose = (change) => setChoice((now) => ({ ...now, ...change }));
  const shared = useShared(props, choice);
  return (
    <div className={styles['panel']}>
      <div className={styles['whole']}>
        <p>{pick(subject.chart.name, language)}</p>
        <ToggleGroup
          legend={words.destination}
          showLegend
          options={destinations.map((value) => ({ value, label: words.destinations[value] }))}
          value={choice.destination}
          onChange={(value) => choose(suited(value))}
        />
      </div>
      <div className={styles['parts']}>
        <UpdateChoice shared={shared} choose={choose} language={language} />
        <Look
          choice={choice}
          choose={choose}
          view={address.view}
          subject={shared.subject ?? subject}
          language={language}
        />
        <Warnings shared={shared} language={language} />
      </div>
      <div className={styles['parts']}>
        <Result props={props} shared={shared} choice={choice} choose={choose} />
      </div>
    </div>
  );
}
