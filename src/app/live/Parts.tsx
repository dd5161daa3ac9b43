import type { ReactElement } from 'react';

import { PanelBoundary } from '@/app/PanelBoundary';
import { liveMessages } from '@/i18n/messages/live';

import { Changes } from './Changes';
import { FileNotice } from './FileNotice';
import { KeptReport } from './KeptReport';
import { PageStatus } from './PageStatus';
import type { LivePartProps } from './places';

/** What is said at one place. What stands in no panel has a boundary of its own, or a fault in it would take the page. */
export function Parts(props: LivePartProps): ReactElement | null {
  const { language } = props;
  const words = liveMessages[language];
  switch (props.part) {
    case 'page':
      return (
        <PanelBoundary name={words.label} language={language}>
          <PageStatus language={language} />
        </PanelBoundary>
      );
    case 'kept':
      return (
        <PanelBoundary name={words.kept} language={language}>
          <KeptReport language={language} />
        </PanelBoundary>
      );
    case 'file':
      return <FileNotice path={props.path} loaded={props.loaded} language={language} />;
    case 'changes':
      return <Changes subject={props.subject} language={language} />;
    default:
      return props satisfies never;
  }
}
