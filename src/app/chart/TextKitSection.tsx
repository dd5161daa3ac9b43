import { Suspense, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { TextKitProps } from '@/app/textKit/TextKit';
import { appMessages } from '@/i18n/messages/app';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { Disclosure } from '@/ui/Disclosure';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { textKit } from './textKitOnDemand';

/** The text kit, whose code comes when somebody unfolds it; it needs a script. */
export function TextKitSection(props: TextKitProps): ReactElement {
  const { language } = props.address;
  const title = chartPageMessages[language].textKit;
  const { loading, slow } = appMessages[language];
  return (
    <section className={page['section']} aria-label={title} data-needs-script>
      <Disclosure summary={title} later>
        <PanelBoundary name={title} language={language}>
          <Suspense fallback={<LoadingPanel title={loading(title)} slow={slow} />}>
            <textKit.Page {...props} />
          </Suspense>
        </PanelBoundary>
      </Disclosure>
    </section>
  );
}
