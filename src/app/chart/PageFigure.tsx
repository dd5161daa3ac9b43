import type { ReactElement } from 'react';

import { look } from '@/app/navigation';
import { ChartFigure, type ChartFigureProps } from '@/charts/figure/ChartFigure';
import type { Address } from '@/url/address';

import { lookAtRange } from './rangeMoves';

type Placed = 'language' | 'shown' | 'onShown' | 'range' | 'onRange' | 'headingLevel' | 'address';

interface PageFigureProps extends Omit<ChartFigureProps, Placed> {
  readonly at: Address;
  /** Absolute address of this view; absent where nobody else could open it. */
  readonly href?: string;
}

/** The figure that a page is about: what is shown of it, chart or table and which time, stands in the page's address. */
export function PageFigure({ at: { language, view }, href, ...figure }: PageFigureProps): ReactElement {
  return (
    <ChartFigure
      {...figure}
      {...(href !== undefined && { address: href })}
      language={language}
      shown={view.view}
      onShown={(shown) => look({ view: shown }, 'push')}
      range={{
        ...(view.from !== undefined && { from: view.from }),
        ...(view.to !== undefined && { to: view.to }),
      }}
      onRange={lookAtRange}
      headingLevel={1}
    />
  );
}
