import type { ReactElement } from 'react';

import type { Catalogue } from '@/catalogue/catalogue';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import type { Address } from '@/url/address';

import { useDocumentTitle } from './documentTitle';
import { Link } from './Link';
import { elsewhere } from './navigation';
import styles from './page.module.css';

interface NotFoundProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
  /** The chart that was asked for, where one was. */
  readonly chartId?: string;
}

/** Says that the address leads nowhere and what there is instead. */
export function NotFound({ address, catalogue, chartId }: NotFoundProps): ReactElement {
  const words = appMessages[address.language];
  const title = chartId === undefined ? words.notFound.title : words.notFound.chartTitle;
  useDocumentTitle(title);
  return (
    <div className={styles['stack']}>
      <header>
        <h1>{title}</h1>
        <p className={styles['lead']}>
          {chartId === undefined ? words.notFound.lead : words.notFound.chartLead(chartId)}
        </p>
      </header>
      <nav aria-label={words.notFound.charts} className={styles['section']}>
        <h2 className={styles['eyebrow']}>{words.notFound.charts}</h2>
        <ul>
          {catalogue.charts.map((chart) => (
            <li key={chart.id} className={styles['links']}>
              <Link to={elsewhere(address, { name: 'chart', id: chart.id })}>{pick(chart.name, address.language)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={words.notFound.pages} className={styles['section']}>
        <h2 className={styles['eyebrow']}>{words.notFound.pages}</h2>
        <ul className={styles['links']}>
          {(['overview', 'milestones', 'statements', 'briefings', 'sources', 'verify', 'open'] as const).map((name) => (
            <li key={name}>
              <Link to={elsewhere(address, { name })}>{words.pages[name]}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
