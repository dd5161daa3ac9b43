import type { MouseEvent, ReactElement, ReactNode } from 'react';

import { appMessages } from '@/i18n/messages/app';
import type { Address } from '@/url/address';
import { ToggleGroup } from '@/ui/ToggleGroup';

import { chooseTheme, useTheme, type Theme } from './appearance';
import styles from './Layout.module.css';
import { Link } from './Link';
import { LivePart } from './live/LivePart';
import { elsewhere } from './navigation';
import { SiteHeader } from './SiteHeader';

interface LayoutProps {
  readonly address: Address;
  readonly children: ReactNode;
}

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

function SiteFooter({ address }: { readonly address: Address }): ReactElement {
  const words = appMessages[address.language];
  const { asked } = useTheme(address);
  return (
    <footer className={styles['footer']}>
      <div className={styles['footerInner']}>
        <p className={styles['about']}>
          {words.about}{' '}
          <Link to={elsewhere(address, { name: 'briefings' })} current={address.page.name === 'briefings'}>
            {words.pages.briefings}
          </Link>
          {' · '}
          <Link to={elsewhere(address, { name: 'verify' })} current={address.page.name === 'verify'}>
            {words.pages.verify}
          </Link>
          {' · '}
          <Link to={elsewhere(address, { name: 'open' })} current={address.page.name === 'open'}>
            {words.pages.open}
          </Link>
        </p>
        <div data-needs-script>
          <ToggleGroup
            legend={words.theme}
            showLegend
            options={themes.map((theme) => ({ value: theme, label: words.themes[theme] }))}
            value={asked}
            onChange={chooseTheme}
          />
        </div>
      </div>
    </footer>
  );
}

/** Header, content and footer of every page. */
export function Layout({ address, children }: LayoutProps): ReactElement {
  const words = appMessages[address.language];
  // The fragment of an address is never ours: with script the focus moves without it.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    document.querySelector('main')?.focus();
  };
  return (
    <>
      <a href="#content" className={styles['skip']} onClick={skip}>
        {words.skip}
      </a>
      <SiteHeader address={address} />
      <main id="content" className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      <LivePart part="page" language={address.language} />
      <SiteFooter address={address} />
    </>
  );
}
