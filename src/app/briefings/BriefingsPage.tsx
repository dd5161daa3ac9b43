import { useSyncExternalStore, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { appMessages } from '@/i18n/messages/app';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { MyBriefing } from './MyBriefing';
import { ShippedStories } from './ShippedStories';

interface BriefingsPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

function never(): () => void {
  return () => undefined;
}

/** False in a file and while its markup is taken over: neither knows what this browser keeps. */
function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** The briefings that come with the site, and the reader's own. */
export function BriefingsPage({ address, catalogue }: BriefingsPageProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const { loading } = appMessages[language];
  const live = useLive();
  useDocumentTitle(words.title);
  return (
    <div className={page['stack']}>
      <header>
        <h1>{words.title}</h1>
        <p className={page['lead']}>{words.lead}</p>
      </header>
      <ShippedStories address={address} />
      <section className={`${page['section']} ${page['hairline']}`} aria-labelledby="mine">
        <h2 id="mine">{words.mine}</h2>
        <p className={page['soft']}>{words.mineLead}</p>
        <noscript>
          <p>{words.mineNeedsScript}</p>
        </noscript>
        <PanelBoundary name={words.mine} language={language}>
          {live ? (
            <MyBriefing address={address} catalogue={catalogue} />
          ) : (
            <div data-needs-script>
              <StatePanel state="loading" title={loading(words.mine)} />
            </div>
          )}
        </PanelBoundary>
      </section>
    </div>
  );
}
