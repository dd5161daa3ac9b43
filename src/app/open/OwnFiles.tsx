import { useMemo, useState, type ReactElement } from 'react';

import { saveFile } from '@/app/downloads';
import type { SiteData } from '@/app/feedData';
import { firstChoice, sharedView, type Choose } from '@/app/share/choice';
import type { FileOrigin } from '@/app/share/fileOf';
import { CommonChoice, PictureChoice, PresetChoice } from '@/app/share/LookChoice';
import { PicturePreview } from '@/app/share/PicturePreview';
import { FileButtons } from '@/app/share/PictureResults';
import share from '@/app/share/share.module.css';
import { expectedDay, useToday } from '@/app/today';
import type { ChartEntry } from '@/catalogue/catalogue';
import type { PicturePreset } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { chartSubject } from '@/exports/chartSubject';
import type { FileFormat } from '@/exports/files/fileRequest';
import { utf8 } from '@/exports/snapshot/bytes';
import { feedText } from '@/feeds/feedText';
import { mostBytes } from '@/feeds/limits';
import type { OwnChart } from '@/feeds/ownCharts';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount, nbsp } from '@/i18n/number';
import { periodAt } from '@/series/period';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { Address } from '@/url/address';

interface OwnFilesProps {
  readonly own: OwnChart;
  readonly chart: ChartEntry;
  readonly subject: Subject;
  readonly data: SiteData;
  readonly address: Address;
  readonly onClose: () => void;
}

const presets: readonly PicturePreset[] = ['article', 'square', 'portrait', 'card', 'thumbnail'];
const pictures: readonly FileFormat[] = ['svg', 'png'];
const tables: readonly FileFormat[] = ['csv', 'csv-spreadsheet', 'xlsx', 'json-stat'];

/** The whole feed as a file of our contract, for another device, or to be published. */
function ExportFeed({ own, language }: { readonly own: OwnChart; readonly language: Language }): ReactElement {
  const words = openFileMessages[language];
  const [saved, setSaved] = useState('');
  const [large, setLarge] = useState(false);
  const save = (): void => {
    const bytes = utf8(feedText(own.feed));
    const name = `${own.id}.json`;
    saveFile({ name, type: 'application/json', bytes });
    setSaved(words.exported(name));
    setLarge(bytes.length > mostBytes);
  };
  return (
    <div className={share['part']}>
      <p className={share['files']}>
        <Button onClick={save}>{words.exportFeed}</Button>
      </p>
      <p className={share['soft']}>{words.exportHint}</p>
      {large && <p>{words.exportLarge(`${formatCount(mostBytes / 1024 / 1024, language)}${nbsp}MiB`)}</p>}
      <output>{saved}</output>
    </div>
  );
}

/** What the chart is taken along as: as it is looked at, or in another range or language. */
function useTaken({ chart, own, subject, data, address }: OwnFilesProps) {
  const [choice, setChoice] = useState(() => firstChoice('print', address));
  const choose: Choose = (change) => setChoice((now) => ({ ...now, ...change }));
  const { range, from, to, milestones } = choice;
  const { feed } = own;
  const known = data.milestones.data?.milestones;
  const view = useMemo(
    () => sharedView(address.view, { range, from, to, milestones }),
    [address.view, range, from, to, milestones],
  );
  const { compared } = subject;
  const taken = useMemo(
    () => chartSubject({ chart, feed, milestones: known ?? [], view, ...(compared && { compare: compared }) }),
    [chart, feed, known, view, compared],
  );
  const day = periodAt('D', useToday() ?? expectedDay());
  const shared: FileOrigin = {
    chart: { id: chart.id, language: choice.language, view },
    asOf: subject.asOf ?? day,
    line: undefined,
    editions: { match: () => undefined },
    own: true,
  };
  return { choice, choose, taken, shared };
}

/** Pictures, tables and the feed of a reader's own chart. All are made here; nothing is sent. */
export function OwnFiles(props: OwnFilesProps): ReactElement {
  const { own, subject, address, onClose } = props;
  const { language } = address;
  const words = openFileMessages[language];
  const { choice, choose, taken, shared } = useTaken(props);
  const made = { shared, subject: taken, choice, language };
  return (
    <Dialog title={words.files} close={chartMessages[language].close} onClose={onClose}>
      <div className={share['panel']}>
        <div className={share['parts']}>
          <p className={share['soft']}>{words.filesText}</p>
          <CommonChoice choice={choice} choose={choose} view={address.view} subject={subject} language={language} />
          <PresetChoice choice={choice} choose={choose} language={language} presets={presets} />
          <PictureChoice choice={choice} choose={choose} language={language} />
        </div>
        <div className={share['parts']}>
          <FileButtons {...made} formats={[...pictures, ...tables]} />
          <ExportFeed own={own} language={language} />
          <PicturePreview shared={shared} subject={taken} what={choice} language={language} />
        </div>
      </div>
    </Dialog>
  );
}
