import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { SaidChanges } from '@/editions/sayChanges';
import { Disclosure } from '@/ui/Disclosure';

interface EditionChangesProps {
  readonly said: SaidChanges;
}

/** The figures that changed: then, now, difference. */
export function ChangesTable({ said }: EditionChangesProps): ReactElement {
  // The name of the period heads a row; where several series are told apart, their name stands before it.
  const headed = said.head.length - 4;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard
    <section className={page['scroll']} aria-label={said.title} tabIndex={0}>
      <table className={page['table']}>
        <thead>
          <tr>
            {said.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {said.rows.map((cells) => (
            <tr key={cells.slice(0, headed + 1).join(' ')}>
              {cells.map((cell, index) =>
                index === headed ? (
                  <th key={said.head[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={said.head[index]} className={index > headed ? page['number'] : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {said.more !== undefined && <p>{said.more}</p>}
    </section>
  );
}

/** What became of figures since they were frozen, counted, with a table of then, now and the difference to unfold. */
export function EditionChanges({ said }: EditionChangesProps): ReactElement {
  return (
    <>
      <p>{said.note}</p>
      {said.rows.length > 0 && (
        <Disclosure summary={said.title}>
          <ChangesTable said={said} />
        </Disclosure>
      )}
    </>
  );
}
