import { useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useIsLive } from '@/app/isLive';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { appMessages } from '@/i18n/messages/app';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { MyBriefing } from './MyBriefing';
import { ShippedStories } from './ShippedStories';
import { sharedCode } from './storyAddress';

interface BriefingsPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

/** The reader's own briefing, and one that the address offers to be kept as such. */
function Mine({ address, catalogue, shared }: BriefingsPageProps & { shared: string | undefined }): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const live = useIsLive();
  return (
    <section className={`${page['section']} ${page['hairline']}`} aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      <p className={page['soft']}>{words.mineLead}</p>
      <noscript>
        <p>{words.mineNeedsScript}</p>
      </noscript>
      <PanelBoundary name={words.mine} language={language}>
        {live ? (
          <MyBriefing address={address} catalogue={catalogue} shared={shared} />
        ) : (
          <div data-needs-script>
            <StatePanel state="loading" title={appMessages[language].loading(words.mine)} />
          </div>
        )}
      </PanelBoundary>
    </section>
  );
}

/** What the page was opened with stays while it is open, whatever becomes of its address; a file knows of none. */
function useShared(): string | undefined {
  const live = useIsLive();
  const [first] = useState(() => (typeof window === 'undefined' ? undefined : sharedCode()));
  return live ? first : undefined;
}

/** The briefings that come with the site, and the reader's own; who came by a link with a briefing finds that before the others. */
export function BriefingsPage({ address, catalogue }: BriefingsPageProps): ReactElement {
  const words = briefingsMessages[address.language];
  const shared = useShared();
  useDocumentTitle(words.title);
  const shipped = <ShippedStories key="shipped" address={address} />;
  const mine = <Mine key="mine" {...{ address, catalogue, shared }} />;
  return (
    <div className={page['stack']}>
      <header>
        <h1>{words.title}</h1>
        <p className={page['lead']}>{words.lead}</p>
      </header>
      {shared === undefined ? [shipped, mine] : [mine, shipped]}
    </div>
  );
}
