import type { BriefingPart } from '@/url/page';
import { consoleStyle } from './console/consoleStyle';
import { untrueStyle } from './console/untrueStyle';
import { handoutPartStyle } from './handout/handoutPartStyle';
import { stageStyle } from './stage/stageStyle';
import { takeAlongStyle } from './takeAlong/takeAlongStyle';

/** All style of each part of a briefing, beside that of the site. */
export const partStyles: Readonly<Record<BriefingPart, string>> = {
  stage: stageStyle + untrueStyle + takeAlongStyle,
  presenter: stageStyle + untrueStyle + takeAlongStyle + consoleStyle,
  handout: stageStyle + handoutPartStyle,
};
