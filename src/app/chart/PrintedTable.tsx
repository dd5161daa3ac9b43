import type { ReactElement } from 'react';

import { DataTable } from '@/charts/figure/DataTable';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { usePrinting } from '@/ui/printing';

interface PrintedTableProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** Nobody points at paper or presses its buttons. */
const nothing = (): void => undefined;
const noHighlight = { numbers: new Set<number>(), show: nothing };

/** On paper the chart's readings stand below it: a reader there has no other way to them. */
export function PrintedTable({ subject, language }: PrintedTableProps): ReactElement | null {
  const printing = usePrinting();
  if (!printing) return null;
  return <DataTable subject={subject} language={language} highlight={noHighlight} onCsv={nothing} />;
}
