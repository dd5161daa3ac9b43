import type { ReactElement } from 'react';

import { blocksOf, type Piece } from './notesBlocks';

function Words({ pieces }: { readonly pieces: readonly Piece[] }): ReactElement {
  return (
    <>
      {pieces.map(({ look, text }, index) => {
        const key = `${index}`;
        if (look === 'bold') return <strong key={key}>{text}</strong>;
        return look === 'italic' ? <em key={key}>{text}</em> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** A note in simple Markdown as elements of the page: what it has of HTML stays text. */
export function NotesText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {blocksOf(text).map(({ kind, lines }, at) => {
        const key = `${at}`;
        if (kind === 'list') {
          return (
            <ul key={key}>
              {lines.map((pieces, index) => (
                <li key={`${index}`}>
                  <Words pieces={pieces} />
                </li>
              ))}
            </ul>
          );
        }
        return (
          <p key={key}>
            {lines.map((pieces, index) => (
              <span key={`${index}`} className="c-noteLine">
                <Words pieces={pieces} />
              </span>
            ))}
          </p>
        );
      })}
    </>
  );
}
