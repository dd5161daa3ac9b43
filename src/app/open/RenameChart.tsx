import { useState, type ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { keepOwnChart, type OwnChart } from '@/feeds/ownCharts';
import { faultOf } from '@/feeds/refusal';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';

import type { OpenRefusal } from './openRefusal';
import { useKnownUnits } from './knownUnits';
import type { Names } from './names';
import { NamesForm } from './NamesForm';
import styles from './open.module.css';
import { openPageAddress } from './openAddress';
import { namesOf, renamedFeed } from './ownFeed';
import { RefusedPanel } from './RefusedPanel';

interface RenameChartProps {
  readonly own: OwnChart;
  readonly onChange: (own: OwnChart) => void;
  readonly data: SiteData;
  readonly language: Language;
}

/** Changes what a chart of one's own is called and how it is drawn; its figures stay. What breaks a rule is not kept. */
export function RenameChart({ own, onChange, data, language }: RenameChartProps): ReactElement {
  const words = openFileMessages[language];
  const units = useKnownUnits(data);
  const known = units.map(({ unit }) => unit);
  const page = openPageAddress();
  const [names, setNames] = useState<Names>(() => namesOf(own, { page, known }));
  const [problem, setProblem] = useState<OpenRefusal>();
  const [told, setTold] = useState('');
  const change = (next: Names): void => {
    setNames(next);
    setTold('');
  };
  const save = async (): Promise<void> => {
    const feed = renamedFeed(own.feed, { file: own.file, names, known, page });
    if (!feed.ok) {
      setProblem(faultOf(feed.problems));
      return;
    }
    setProblem(undefined);
    const next: OwnChart = { ...own, feed: feed.value, form: names.form };
    const isKept = await keepOwnChart(next);
    onChange(next);
    setTold(isKept ? words.renamed : words.notKept);
  };
  return (
    <div className={styles['part']}>
      <NamesForm names={names} onChange={change} units={units} language={language} />
      <p className={styles['row']}>
        <Button main onClick={() => void save()}>
          {words.save}
        </Button>
        <output>{told}</output>
      </p>
      {problem && <RefusedPanel title={words.refusedFeed} error={problem} language={language} />}
    </div>
  );
}
