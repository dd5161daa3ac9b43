import type { ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';

import styles from './verify.module.css';

/** How an edition is checked without this page, which also works without a script. */
export function ByHand({ language }: { readonly language: Language }): ReactElement {
  const words = verifyMessages[language];
  const { origin, base } = publishedSite;
  const place = `${origin}${base}editions/`;
  return (
    <section className={`${page['section']} ${page['hairline']}`} aria-labelledby="by-hand">
      <h2 id="by-hand">{words.byHand}</h2>
      <p>{words.byHandLead}</p>
      <ol className={styles['steps']}>
        <li>{words.steps.code}</li>
        <li>
          {words.steps.ledger}{' '}
          <a href={`${base}editions/ledger.json`} type="application/json">
            {words.ledger}
          </a>
        </li>
        <li>
          {words.steps.file}
          <pre className={styles['command']}>
            <code>{`curl -s ${place}${words.placeholder}.json | sha256sum`}</code>
          </pre>
        </li>
        <li>{words.steps.compare}</li>
        <li>{words.steps.read}</li>
      </ol>
    </section>
  );
}
