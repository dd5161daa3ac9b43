import type { ReactElement } from 'react';

import type { Problem } from '@/feeds/problem';

import styles from './briefings.module.css';

/** More would only be scrolled past. */
const most = 8;

/** What is wrong with a file, each with its place; the words are those of the command line. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  return (
    <ul className={styles['problems']} lang="en">
      {problems.slice(0, most).map(({ path, problem }) => (
        <li key={`${path} ${problem}`}>
          {path !== '' && <code>{path}</code>} {problem}
        </li>
      ))}
      {problems.length > most && <li>…</li>}
    </ul>
  );
}
