import type { ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useSiteData } from '@/app/feedData';
import { useIsLive } from '@/app/isLive';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { mostSeries } from '@/feeds/limits';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount } from '@/i18n/number';
import type { Address } from '@/url/address';

import { mostBytes } from './limits';
import { MyFiles } from './MyFiles';
import styles from './open.module.css';
import { OpenDesk } from './OpenDesk';
import { OwnChartPage } from './OwnChartPage';

interface OpenPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

/** What the page does and does not do. */
function GoodToKnow({ language }: { readonly language: Language }): ReactElement {
  const { can, canText } = openFileMessages[language];
  const count = (value: number): string => formatCount(value, language);
  return (
    <section className={`${page['section']} ${page['hairline']} ${styles['prose']}`} aria-labelledby="know">
      <h2 id="know">{can}</h2>
      <p>{canText.read}</p>
      <p>{canText.excel}</p>
      <p>{canText.limits(count(mostBytes / 1_000_000), count(mostSeries))}</p>
      <p>{canText.kept}</p>
    </section>
  );
}

function Desk({ address, catalogue }: OpenPageProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const live = useIsLive();
  const data = useSiteData(catalogue);
  useDocumentTitle(words.title);
  return (
    <div className={page['stack']}>
      <header>
        <h1>{words.title}</h1>
        <p className={page['lead']}>{words.lead}</p>
        <p className={page['lead']}>{words.privacy}</p>
      </header>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <PanelBoundary name={words.title} language={language}>
        <OpenDesk address={address} data={data} />
      </PanelBoundary>
      <PanelBoundary name={words.mine} language={language}>
        <MyFiles address={address} live={live} />
      </PanelBoundary>
      <GoodToKnow language={language} />
    </div>
  );
}

/** Where a reader opens data files of their own, and one of the charts that were made of them. */
export function OpenPage({ address, catalogue }: OpenPageProps): ReactElement {
  const live = useIsLive();
  const { own } = address.view;
  if (!live || own === undefined) return <Desk address={address} catalogue={catalogue} />;
  return <OwnChartPage key={own} id={own} address={address} catalogue={catalogue} />;
}
