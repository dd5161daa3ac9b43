import type { ReactElement } from 'react';

import { Link } from '@/app/Link';
import page from '@/app/page.module.css';
import type { Catalogue } from '@/catalogue/catalogue';
import type { LedgerLine } from '@/editions/edition';
import { pick, type Language } from '@/i18n/language';
import { chartAddress, withView } from '@/url/address';

interface EditionLinksProps {
  readonly lines: readonly LedgerLine[];
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** Editions by chart and name, each leading to its page. */
export function EditionLinks({ lines, catalogue, language }: EditionLinksProps): ReactElement {
  return (
    <ul className={page['links']}>
      {lines.map(({ chart, edition }) => {
        const entry = catalogue.charts.find(({ id }) => id === chart);
        return (
          <li key={`${chart}/${edition}`}>
            <Link to={withView(chartAddress(chart, language), { edition })}>
              {entry ? pick(entry.name, language) : chart}, {edition}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
