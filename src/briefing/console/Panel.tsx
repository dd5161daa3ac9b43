import { useId, type ReactElement, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Told beside the heading. */
  readonly aside?: ReactNode;
  /** Tells it from the others, for style and for those who lead there. */
  readonly name: string;
}

/** A part of the console under its heading. */
export function Panel({ title, children, aside, name }: PanelProps): ReactElement {
  const id = useId();
  return (
    <section id={`c-${name}`} className={`c-panel c-${name}`} aria-labelledby={id}>
      <div className="c-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
