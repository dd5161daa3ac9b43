import type { KeyboardEvent, PointerEvent, ReactElement, Ref } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { ReadingWords } from '@/charts/model/reading';
import type { Subject } from '@/charts/model/subject';
import { moved, placeAt, type CursorPlace } from './cursorMoves';
import styles from './CursorLayer.module.css';
import type { Cursor } from './useCursor';

interface CursorLayerProps {
  readonly subject: Subject;
  readonly model: ChartModel;
  readonly language: Language;
  readonly cursor: Cursor;
  readonly words: ReadingWords | undefined;
  /** How much larger the drawing is shown than the model is laid out. */
  readonly scale: number;
  readonly hintId: string;
  readonly handle: Ref<HTMLDivElement>;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

function isSame(next: CursorPlace, place: CursorPlace | null): boolean {
  return place !== null && next.stop === place.stop && next.series === place.series;
}

/** "April 2021, 54,6"; with several series the chosen one by name. */
function valueText({ heading, lines }: ReadingWords, place: CursorPlace | null): string {
  const line = lines.find((candidate) => candidate.key === place?.series) ?? lines[0];
  if (!line) return heading;
  return lines.length > 1 ? `${heading}, ${line.label} ${line.value}` : `${heading}, ${line.value}`;
}

/** One tab stop over the plot: pointer, touch and keys move the same cursor. */
export function CursorLayer(props: CursorLayerProps): ReactElement {
  const { subject, model, language, cursor, words, scale, hintId, handle } = props;
  const texts = chartMessages[language];
  const { plot } = model;

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = {
      x: (event.clientX - box.left) / scale + plot.x,
      y: (event.clientY - box.top) / scale + plot.y,
    };
    const place = placeAt(model, at);
    if (place) cursor.move(place, event.pointerType === 'touch' ? 'touch' : 'pointer', at);
  };

  const onOwnKey = (key: string): boolean => {
    if (key === 'Enter' || key === ' ') {
      if (cursor.place === null) cursor.move({ stop: model.stops.length - 1, series: null }, 'keyboard');
      cursor.pin(!cursor.pinned);
      return true;
    }
    if (key !== 'Escape' || cursor.place === null) return false;
    if (cursor.pinned) cursor.pin(false);
    else cursor.move(null, 'keyboard');
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (hasModifier(event) || model.stops.length === 0) return;
    const next = moved(model, cursor.place, event.key);
    if (next && isSame(next, cursor.place)) cursor.end();
    else if (next) cursor.move(next, 'keyboard');
    if (next || onOwnKey(event.key)) event.preventDefault();
  };

  return (
    <div
      ref={handle}
      className={styles['layer']}
      style={{
        left: plot.x * scale,
        top: plot.y * scale,
        width: plot.width * scale,
        height: plot.height * scale,
      }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot read a point from where it is touched
      role="slider"
      tabIndex={0}
      aria-label={texts.cursor(pick(subject.chart.name, language))}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, model.stops.length)}
      aria-valuenow={cursor.place === null ? model.stops.length : cursor.place.stop + 1}
      aria-valuetext={words ? valueText(words, cursor.place) : texts.noReadingYet}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onClick={() => cursor.pin(true)}
    />
  );
}
