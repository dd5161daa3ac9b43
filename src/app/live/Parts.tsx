import type { ReactElement } from 'react';

import { Changes } from './Changes';
import { FileNotice } from './FileNotice';
import { KeptReport } from './KeptReport';
import { PageStatus } from './PageStatus';
import type { LivePartProps } from './places';

/** What is said at one place. */
export function Parts(props: LivePartProps): ReactElement | null {
  const { language } = props;
  switch (props.part) {
    case 'page':
      return <PageStatus language={language} />;
    case 'kept':
      return <KeptReport language={language} />;
    case 'file':
      return <FileNotice path={props.path} loaded={props.loaded} language={language} />;
    case 'changes':
      return <Changes subject={props.subject} language={language} />;
    default:
      return props satisfies never;
  }
}
