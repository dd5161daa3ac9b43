import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { inLanguage, type Address } from '@/url/address';
import type { Page } from '@/url/page';
import { Button } from '@/ui/Button';

import { chooseTheme, useTheme } from './appearance';
import styles from './Layout.module.css';
import { Link } from './Link';
import { elsewhere } from './navigation';
import { usePreferences } from './preferences';

// What few readers need stands in the footer: a phone has no room for it here, and little for briefings.
const entries: readonly Exclude<Page['name'], 'chart' | 'briefing' | 'verify' | 'open' | 'not-found'>[] = [
  'overview',
  'milestones',
  'statements',
  'briefings',
  'sources',
];

function ThemeSwitch({ address }: { readonly address: Address }): ReactElement {
  const words = appMessages[address.language];
  const { shown } = useTheme(address);
  const other = shown === 'dark' ? 'light' : 'dark';
  return (
    <Button quiet onClick={() => chooseTheme(other)} label={words.switchTo[other]}>
      {words.themes[other]}
    </Button>
  );
}

function LanguageSwitch({ address }: { readonly address: Address }): ReactElement {
  const other: Language = address.language === 'id' ? 'en' : 'id';
  const keep = (): void => usePreferences.getState().setLanguage(other);
  return (
    <Link to={inLanguage(address, other)} lang={other} className={styles['switch']} onFollow={keep}>
      {appMessages[address.language].otherLanguage}
    </Link>
  );
}

/** The name of the site, its pages, and the reader's switches. */
export function SiteHeader({ address }: { readonly address: Address }): ReactElement {
  const words = appMessages[address.language];
  return (
    <header className={styles['header']}>
      <Link to={elsewhere(address, { name: 'overview' })} className={styles['mark']}>
        {words.siteName}
      </Link>
      <nav aria-label={words.mainNavigation} className={styles['nav']}>
        <ul>
          {entries.map((name) => (
            <li key={name} className={name === 'briefings' ? styles['roomy'] : undefined}>
              <Link to={elsewhere(address, { name })} current={address.page.name === name}>
                {words.pages[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['switches']}>
        <LanguageSwitch address={address} />
        <span data-needs-script>
          <ThemeSwitch address={address} />
        </span>
      </div>
    </header>
  );
}
