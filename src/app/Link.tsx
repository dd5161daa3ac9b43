import type { MouseEvent, ReactElement, ReactNode } from 'react';

import type { Address } from '@/url/address';

import { hrefOf, navigate } from './navigation';

interface LinkProps {
  readonly to: Address;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly lang?: string;
  readonly onFollow?: () => void;
}

/** Only a plain left click is ours: new tabs, downloads and modified clicks stay with the browser. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link to a page of this site that opens without loading the document anew. */
export function Link({ to, children, className, current = false, lang, onFollow }: LinkProps): ReactElement {
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    onFollow?.();
    navigate(to, 'push');
  };
  return (
    <a
      href={hrefOf(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      lang={lang}
      hrefLang={lang}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
