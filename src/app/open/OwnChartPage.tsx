import { useEffect, useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { saveFile } from '@/app/downloads';
import { useSiteData } from '@/app/feedData';
import { Link } from '@/app/Link';
import { elsewhere, navigate } from '@/app/navigation';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { utf8 } from '@/exports/snapshot/bytes';
import { forgetOwnChart, rawOwnChart, readOwnChart, type OwnChart } from '@/feeds/ownCharts';
import type { Decoded } from '@/feeds/problem';
import { faultOf } from '@/feeds/refusal';
import { appMessages } from '@/i18n/messages/app';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import styles from './open.module.css';
import { OwnChartView } from './OwnChartView';
import { RefusedPanel } from './RefusedPanel';

interface OwnChartPageProps {
  readonly id: string;
  readonly address: Address;
  readonly catalogue: Catalogue;
}

type Found = { readonly state: 'loading' } | { readonly state: 'found'; readonly chart: Decoded<OwnChart> | undefined };

function useFound(id: string): [Found, (chart: OwnChart) => void] {
  const [found, setFound] = useState<Found>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    void readOwnChart(id).then((chart) => {
      if (current) setFound({ state: 'found', chart });
    });
    return () => {
      current = false;
    };
  }, [id]);
  const put = (chart: OwnChart): void => setFound({ state: 'found', chart: { ok: true, value: chart, warnings: [] } });
  return [found, put];
}

function Back({ address }: { readonly address: Address }): ReactElement {
  return (
    <p className={page['links']}>
      <Link to={elsewhere(address, { name: 'open' })}>{openFileMessages[address.language].back}</Link>
    </p>
  );
}

interface BrokenProps {
  readonly id: string;
  readonly problems: Extract<Decoded<OwnChart>, { readonly ok: false }>['problems'];
  readonly address: Address;
}

/** Says that what is kept cannot be read, and gives it out as it stands before anybody deletes it. */
function Broken({ id, problems, address }: BrokenProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const download = async (): Promise<void> => {
    const text = JSON.stringify(await rawOwnChart(id), undefined, 2) ?? '';
    saveFile({ name: `pendopo-${id}.json`, type: 'application/json', bytes: utf8(text) });
  };
  const [told, setTold] = useState('');
  const remove = async (): Promise<void> => {
    if (await forgetOwnChart(id)) navigate(elsewhere(address, { name: 'open' }), 'replace');
    else setTold(words.notRemoved(words.loading));
  };
  return (
    <>
      <RefusedPanel title={words.brokenTitle} error={faultOf(problems)} language={language} />
      <p>{words.brokenText}</p>
      <p className={styles['row']}>
        <Button onClick={() => void download()}>{words.downloadRaw}</Button>
        <Button onClick={() => void remove()}>{words.remove}</Button>
        <output>{told}</output>
      </p>
    </>
  );
}

function Without({
  found,
  id,
  address,
}: {
  readonly found: Found;
  readonly id: string;
  readonly address: Address;
}): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const { loading, slow } = appMessages[language];
  const isUnknown = found.state === 'found' && !found.chart;
  useDocumentTitle(isUnknown ? words.unknownTitle : words.own);
  return (
    <>
      <h1>{isUnknown ? words.unknownTitle : words.own}</h1>
      {found.state === 'loading' && <LoadingPanel title={loading(words.loading)} slow={slow} />}
      {isUnknown && <p className={page['lead']}>{words.unknownText}</p>}
      {found.state === 'found' && found.chart?.ok === false && (
        <Broken id={id} problems={found.chart.problems} address={address} />
      )}
    </>
  );
}

/** A chart that the reader made of a file of their own, or why there is none to show. */
export function OwnChartPage({ id, address, catalogue }: OwnChartPageProps): ReactElement {
  const { language } = address;
  const [found, put] = useFound(id);
  const data = useSiteData(catalogue);
  const chart = found.state === 'found' && found.chart?.ok === true ? found.chart.value : undefined;
  return (
    <div className={page['stack']}>
      <Back address={address} />
      <PanelBoundary name={openFileMessages[language].own} language={language} resetKey={id}>
        {chart ? (
          <OwnChartView own={chart} onChange={put} address={address} data={data} />
        ) : (
          <Without found={found} id={id} address={address} />
        )}
      </PanelBoundary>
    </div>
  );
}
