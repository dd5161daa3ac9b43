import type { ReactElement } from 'react';

import type { Problem } from '@/feeds/problem';
import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { Disclosure } from '@/ui/Disclosure';

import styles from './briefings.module.css';

/** More would only be scrolled past. */
const most = 8;

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** What is wrong with a file, each with its place, folded; the words are those of the command line. */
export function Problems({ problems, language }: ProblemsProps): ReactElement {
  return (
    <Disclosure summary={briefingsMessages[language].problems}>
      <ul className={styles['problems']} lang="en">
        {problems.slice(0, most).map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            {path !== '' && <code>{path}</code>} {problem}
          </li>
        ))}
        {problems.length > most && <li>…</li>}
      </ul>
    </Disclosure>
  );
}
