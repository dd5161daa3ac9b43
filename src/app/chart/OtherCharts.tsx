import type { ReactElement } from 'react';

import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { pick } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import type { Address } from '@/url/address';

import styles from './ChartPage.module.css';

interface OtherChartsProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
  readonly chart: ChartEntry;
}

/** The way on to the other charts. */
export function OtherCharts({ address, catalogue, chart }: OtherChartsProps): ReactElement {
  const words = chartPageMessages[address.language];
  return (
    <nav aria-label={words.otherCharts} className={styles['onward']}>
      <h2 className={page['eyebrow']}>{words.otherCharts}</h2>
      <ul className={page['links']}>
        {catalogue.charts
          .filter((entry) => entry.id !== chart.id)
          .map((entry) => (
            <li key={entry.id}>
              <Link to={elsewhere(address, { name: 'chart', id: entry.id })}>{pick(entry.name, address.language)}</Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
