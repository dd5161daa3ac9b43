import { useId, useState, type ReactElement } from 'react';

import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { SourceLink } from '@/app/SourceLink';
import { pick } from '@/i18n/language';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';
import { formatCount } from '@/i18n/number';
import { Select } from '@/ui/Select';
import { StatePanel } from '@/ui/StatePanel';
import { TextField } from '@/ui/TextField';
import type { Address } from '@/url/address';

import { matches, type IndexedSource, type Use } from './sourceIndex';
import styles from './SourcesPage.module.css';

interface SourceListProps {
  readonly index: readonly IndexedSource[];
  /** Feeds to choose from, by name. */
  readonly feeds: readonly { readonly id: string; readonly name: string }[];
  readonly address: Address;
}

function UseLink({ use, address }: { readonly use: Use; readonly address: Address }): ReactElement {
  const name = pick(use.name, address.language);
  if (use.kind === 'chart') return <Link to={elsewhere(address, { name: 'chart', id: use.id })}>{name}</Link>;
  if (use.kind === 'milestones') return <Link to={elsewhere(address, { name: 'milestones' })}>{name}</Link>;
  return <span>{name}</span>;
}

function Entry({ entry, address }: { readonly entry: IndexedSource; readonly address: Address }): ReactElement {
  const words = sourcesPageMessages[address.language];
  return (
    <li className={styles['source']}>
      <p>
        <SourceLink source={entry.source} language={address.language} />
        <span className={styles['host']}> {new URL(entry.source.url).hostname}</span>
      </p>
      <p className={page['soft']}>
        {words.usedIn}{' '}
        {entry.uses.map((use, position) => (
          <span key={`${use.kind} ${use.id}`}>
            {position > 0 && ', '}
            <UseLink use={use} address={address} />
          </span>
        ))}
      </p>
    </li>
  );
}

interface FilterState {
  readonly query: string;
  readonly feed: string;
}

const unfiltered: FilterState = { query: '', feed: '' };

/** Every document once, to search and to narrow down to one feed. What is typed stays here: no free text goes into an address. */
export function SourceList({ index, feeds, address }: SourceListProps): ReactElement {
  const { language } = address;
  const words = sourcesPageMessages[language];
  const [filter, setFilter] = useState(unfiltered);
  const titleId = useId();
  const count = (value: number): string => formatCount(value, language);
  const found = index.filter(
    (entry) => (filter.feed === '' || entry.feeds.includes(filter.feed)) && matches(entry, filter.query.trim()),
  );
  return (
    <section className={page['section']} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.index}</h2>
      <search className={styles['filter']} aria-labelledby={titleId} data-needs-script>
        <TextField
          label={words.search}
          type="search"
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
          hint={words.searchHint}
        />
        <Select
          label={words.feed}
          value={filter.feed}
          options={[{ value: '', label: words.allFeeds }, ...feeds.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(feed) => setFilter({ ...filter, feed })}
        />
      </search>
      <p className={page['soft']} aria-live="polite">
        {words.found(count(found.length), count(index.length))}
      </p>
      {found.length === 0 && index.length > 0 && (
        <StatePanel
          state="empty"
          title={words.nothing}
          action={{ label: words.clear, onClick: () => setFilter(unfiltered) }}
        />
      )}
      <ul className={styles['sources']}>
        {found.map((entry) => (
          <Entry key={entry.source.url} entry={entry} address={address} />
        ))}
      </ul>
    </section>
  );
}
