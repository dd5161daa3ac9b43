import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { errorMessages } from '@/i18n/messages/error';

interface WithoutMilestonesProps {
  readonly milestones: SiteData['milestones'];
  readonly language: Language;
}

/** Says that the milestones could not be read; the chart needs none. */
export function WithoutMilestones({ milestones, language }: WithoutMilestonesProps): ReactElement | null {
  if (milestones.data || !milestones.error) return null;
  const title = `${errorMessages[language].milestonesFailed}. ${chartPageMessages[language].withoutMilestones}`;
  return (
    <div>
      <FeedProblem title={title} loaded={milestones} language={language} />
    </div>
  );
}
