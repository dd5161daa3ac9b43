import type { ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { verifyMessages } from '@/i18n/messages/verify';
import type { Address } from '@/url/address';

import { ByHand } from './ByHand';
import { VerifyDesk } from './VerifyDesk';
import styles from './verify.module.css';

interface VerifyPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

/** Compares a file that carries our name with what we published. */
export function VerifyPage({ address, catalogue }: VerifyPageProps): ReactElement {
  const { language } = address;
  const words = verifyMessages[language];
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
        <VerifyDesk catalogue={catalogue} language={language} edition={address.view.edition} />
      </PanelBoundary>
      <section className={`${page['section']} ${page['hairline']} ${styles['prose']}`} aria-labelledby="proves">
        <h2 id="proves">{words.proves}</h2>
        <p>{words.provesText}</p>
        <p>{words.provesNot}</p>
        <p>{words.provesCode}</p>
      </section>
      <ByHand language={language} />
    </div>
  );
}
