import type { KeyboardEvent, PointerEvent, ReactElement, Ref } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { ReadingWords } from '@/charts/model/reading';
import type { Subject } from '@/charts/model/subject';
import { moved, placeAt } from './cursorMoves';
import styles from './CursorLayer.module.css';
import type { Cursor } from './useCursor';

interface CursorLayerProps {
  readonly subject: Subject;
  readonly model: ChartModel;
  readonly language: Language;
  readonly cursor: Cursor;
  readonly words: ReadingWords | undefined;
  readonly hintId: string;
  readonly onTable: () => void;
  readonly handle: Ref<HTMLDivElement>;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** One tab stop over the plot: pointer, touch and keys move the same cursor. */
export function CursorLayer(props: CursorLayerProps): ReactElement {
  const { subject, model, language, cursor, words, hintId, onTable, handle } = props;
  const texts = chartMessages[language];
  const { plot } = model;

  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = placeAt(model, { x: event.clientX - box.left + plot.x, y: event.clientY - box.top + plot.y });
    if (place) cursor.move(place, event.pointerType === 'touch' ? 'touch' : 'pointer');
  };

  const onOwnKey = (key: string): boolean => {
    if (key === 't' || key === 'T') {
      onTable();
      return true;
    }
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
    if (next) cursor.move(next, 'keyboard');
    if (next || onOwnKey(event.key)) event.preventDefault();
  };

  return (
    <div
      ref={handle}
      className={styles['layer']}
      style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot read a point from where it is touched
      role="slider"
      tabIndex={0}
      aria-label={texts.cursor(pick(subject.chart.name, language))}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, model.stops.length)}
      aria-valuenow={cursor.place === null ? model.stops.length : cursor.place.stop + 1}
      aria-valuetext={words?.heading ?? texts.noReadingYet}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onClick={() => cursor.pin(true)}
    />
  );
}
