import type { ReactElement } from 'react';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { formatCount } from '@/i18n/number';
import styles from './DataTable.module.css';
import { mostRows } from './tableRows';

/** Says how many rows a long table does not show and where they are. */
export function RowsLeftOut({
  count,
  language,
}: {
  readonly count: number;
  readonly language: Language;
}): ReactElement | null {
  if (count <= mostRows) return null;
  const say = (value: number): string => formatCount(value, language);
  return <p className={styles['leftOut']}>{chartMessages[language].rowsLeftOut(say(mostRows), say(count))}</p>;
}
