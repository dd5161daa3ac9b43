import { useEffect, useState, type ReactElement } from 'react';

import notices from '@/app/chart/ChartNotices.module.css';
import { isOwnChartKept, type OwnChart } from '@/feeds/ownCharts';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { StatePanel } from '@/ui/StatePanel';

import { sayDay } from './sayTime';

interface OwnNoticeProps {
  readonly own: OwnChart;
  readonly language: Language;
}

/** Says over the chart whose it is, and whether the browser keeps it. */
export function OwnNotice({ own, language }: OwnNoticeProps): ReactElement {
  const words = openFileMessages[language];
  const [kept, setKept] = useState(true);
  useEffect(() => {
    let current = true;
    void isOwnChartKept(own.id).then((now) => {
      if (current) setKept(now);
    });
    return () => {
      current = false;
    };
  }, [own]);
  return (
    <div className={notices['notices']}>
      <div className={notices['edition']} role="note">
        <p>
          <strong>{words.own}.</strong> <bdi>{words.ownText(own.file, sayDay(own.opened, language))}</bdi>
        </p>
      </div>
      {!kept && (
        <StatePanel state="partial" title={words.ownKeptNotTitle}>
          <p>{words.ownKeptNot}</p>
        </StatePanel>
      )}
    </div>
  );
}
