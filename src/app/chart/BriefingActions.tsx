import { bring } from '@/app/bring';
import { useState, type ReactElement } from 'react';

import type { Said } from '@/app/briefings/act';
import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { expectedDay, useToday } from '@/app/today';
import type { Subject } from '@/charts/model/subject';
import { briefingActionMessages } from '@/i18n/messages/briefingActions';
import { Button } from '@/ui/Button';
import type { Address } from '@/url/address';

import styles from './ChartPage.module.css';

interface BriefingActionsProps {
  readonly subjects: readonly Subject[];
  readonly address: Address;
  /** Words of the button that presents. */
  readonly label: 'present' | 'presentAll';
}

/** What leads from charts to a briefing; the code for it comes when it is wanted. */
export function BriefingActions({ subjects, address, label }: BriefingActionsProps): ReactElement {
  const words = briefingActionMessages[address.language];
  const today = useToday() ?? expectedDay();
  const [said, setSaid] = useState<Said | null>(null);
  const act = (what: 'present' | 'addToOwn'): void => {
    bring('briefings', () => import('@/app/briefings/onDemand'))
      .then((actions) => actions[what]({ subjects, address, today }))
      .then(setSaid)
      .catch(() => setSaid({ text: words.failed }));
  };
  return (
    <div className={styles['briefing']} data-needs-script>
      <Button onClick={() => act('present')}>{words[label]}</Button>
      <Button onClick={() => act('addToOwn')}>{label === 'present' ? words.add : words.addAll}</Button>
      <output className={page['small']}>
        {said?.text}{' '}
        {said?.link !== undefined && <Link to={elsewhere(address, { name: 'briefings' })}>{said.link}</Link>}
      </output>
    </div>
  );
}
