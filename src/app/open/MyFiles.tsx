import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';

import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import {
  forgetOwnChart,
  keepOwnChart,
  listOwnCharts,
  readOwnChart,
  type ListedChart,
  type OwnChart,
} from '@/feeds/ownCharts';
import { pick } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { withView, type Address } from '@/url/address';

import styles from './open.module.css';
import { sayDay } from './sayTime';

interface MyFilesProps {
  readonly address: Address;
  /** False in a file, which knows no browser. */
  readonly live: boolean;
}

interface ItemProps {
  readonly chart: ListedChart;
  readonly onRemove: () => void;
  readonly address: Address;
}

function Item({ chart, onRemove, address }: ItemProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const name = pick(chart.name, language);
  return (
    <li className={styles['mine']}>
      <p>
        <Link to={withView(elsewhere(address, { name: 'open' }), { own: chart.id })}>
          <bdi>{name}</bdi>
        </Link>
        <span className={`${page['small']} ${page['soft']}`}>
          <bdi>{words.openedOn(sayDay(chart.opened, language), chart.file)}</bdi>
        </span>
        {!chart.kept && <strong className={page['small']}>{words.notKept}</strong>}
      </p>
      <Button onClick={onRemove} label={words.removeOf(name)}>
        {words.remove}
      </Button>
    </li>
  );
}

interface Removed {
  readonly name: string;
  /** What can be put back; absent where it could not be read. */
  readonly chart: OwnChart | undefined;
}

/** The list, and how it is changed; read anew when the page is looked at again, since another window may have changed it. */
function useList(live: boolean) {
  const [charts, setCharts] = useState<readonly ListedChart[]>();
  const turn = useRef(0);
  const read = useCallback(async (): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    const found = await listOwnCharts();
    if (own === turn.current) setCharts(found);
  }, []);
  useEffect(() => {
    if (!live) return undefined;
    const look = (): void => void read();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [live, read]);
  return { charts, read };
}

/** The charts that the reader made of their own files, to open and to delete; deleting can be undone. */
export function MyFiles({ address, live }: MyFilesProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const { charts, read } = useList(live);
  const [removed, setRemoved] = useState<Removed>();
  const [told, setTold] = useState('');
  const notice = useRef<HTMLDivElement>(null);
  const remove = async ({ id, name }: ListedChart): Promise<void> => {
    const kept = await readOwnChart(id);
    const isGone = await forgetOwnChart(id);
    const said = pick(name, language);
    setRemoved(isGone ? { name: said, chart: kept?.ok === true ? kept.value : undefined } : undefined);
    setTold(isGone ? words.removed(said) : words.notRemoved(said));
    await read();
    // What the focus was on is gone.
    notice.current?.focus();
  };
  const undo = async ({ chart }: Removed): Promise<void> => {
    if (chart) await keepOwnChart(chart);
    setRemoved(undefined);
    setTold(words.restored);
    await read();
    notice.current?.focus();
  };
  return (
    <section className={`${page['section']} ${page['hairline']}`} aria-labelledby="mine" data-needs-script>
      <h2 id="mine">{words.mine}</h2>
      <p className={page['soft']}>{words.mineLead}</p>
      {charts === undefined && <p className={page['soft']}>{words.mineLoading}</p>}
      {charts?.length === 0 && <p className={page['soft']}>{words.mineEmpty}</p>}
      {charts !== undefined && charts.length > 0 && (
        <ul className={styles['files']}>
          {charts.map((chart) => (
            <Item key={chart.id} chart={chart} onRemove={() => void remove(chart)} address={address} />
          ))}
        </ul>
      )}
      <div ref={notice} tabIndex={-1} className={styles['row']}>
        <output>
          <bdi>{told}</bdi>
        </output>
        {removed?.chart && <Button onClick={() => void undo(removed)}>{words.undo}</Button>}
      </div>
    </section>
  );
}
