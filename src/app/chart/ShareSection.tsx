import { Suspense, type ReactElement } from 'react';

import { PanelBoundary } from '@/app/PanelBoundary';
import type { Destination } from '@/app/share/choice';
import type { ShareProps } from '@/app/share/useShared';
import { appMessages } from '@/i18n/messages/app';
import { chartMessages } from '@/i18n/messages/chart';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { Dialog } from '@/ui/Dialog';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { sharePanel } from './shareOnDemand';

interface ShareSectionProps extends ShareProps {
  /** What the dialog is open for; closed without it. */
  readonly open: Destination | null;
  readonly onClose: () => void;
}

/** The dialog in which a chart is taken along, whose code comes when somebody opens it. */
export function ShareSection({ open, onClose, ...props }: ShareSectionProps): ReactElement | null {
  if (open === null) return null;
  const { language } = props.address;
  const title = chartPageMessages[language].shareTitle;
  const { loading, slow } = appMessages[language];
  return (
    <Dialog title={title} close={chartMessages[language].close} onClose={onClose}>
      <PanelBoundary name={title} language={language}>
        <Suspense fallback={<LoadingPanel title={loading(title)} slow={slow} />}>
          <sharePanel.Page {...props} destination={open} onLeave={onClose} />
        </Suspense>
      </PanelBoundary>
    </Dialog>
  );
}
