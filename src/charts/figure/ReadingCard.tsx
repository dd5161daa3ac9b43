import { useLayoutEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { ReadingLine, ReadingWords } from '@/charts/model/reading';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { Box, ChartModel } from '@/charts/model/chartModel';
import { inkOf, placeCard, type Spot } from './cardPlacement';
import styles from './ReadingCard.module.css';
import { SeriesSwatch } from './SeriesSwatch';
import { SourceLink } from './SourceLink';

/** Where a card may stand, in pixels of the model, and how much larger those are shown. */
export interface StageRoom {
  readonly point: Spot;
  readonly model: ChartModel;
  readonly scale: number;
  readonly pointer: Spot | null;
}

interface ReadingCardProps {
  readonly words: ReadingWords;
  readonly language: Language;
  readonly pinned: boolean;
  /** Below the plot instead of beside the point, where the screen is narrow. */
  readonly docked: boolean;
  readonly room: StageRoom;
  readonly chosen: string | null;
  readonly onClose: () => void;
}

/** With more series than this a card that is not pinned says all only of the chosen one. */
const mostInFull = 2;

interface LineProps {
  readonly line: ReadingLine;
  readonly language: Language;
  readonly several: boolean;
  readonly chosen: boolean;
  readonly reachable: boolean;
}

function Line({ line, language, several, chosen, reachable }: LineProps): ReactElement {
  const texts = chartMessages[language];
  const facts = [line.onPrevious, line.onYear, line.side, line.target, line.status].filter(
    (text) => text !== undefined,
  );
  return (
    <div className={chosen ? styles['chosen'] : styles['line']}>
      {several && (
        <p className={styles['label']}>
          <SeriesSwatch colour={line.colour} marker={line.marker} /> {line.label}
        </p>
      )}
      <p className={styles['value']}>{line.value}</p>
      {facts.length > 0 && (
        <ul className={styles['facts']}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {line.conflicts.map((conflict) => (
        <p key={conflict.text} className={styles['conflict']}>
          {texts.labelled(texts.conflicts, conflict.text)}{' '}
          {reachable && <SourceLink source={conflict.source} language={language} />}
        </p>
      ))}
      {line.note !== undefined && <p className={styles['note']}>{line.note}</p>}
      <p className={styles['source']}>
        <a href={line.source.url} target="_blank" rel="noreferrer" tabIndex={reachable ? 0 : -1}>
          {texts.sourceOf(line.source.publisher)}
        </a>
        {line.source.published !== null && ` (${formatDate(line.source.published, language, 'long')})`}
      </p>
    </div>
  );
}

/** A series that is not the chosen one, where there are too many to say all of each. */
function BriefLine({ line }: { readonly line: ReadingLine }): ReactElement {
  return (
    <p className={styles['brief']}>
      <SeriesSwatch colour={line.colour} marker={line.marker} /> <span>{line.label}</span> <b>{line.value}</b>
    </p>
  );
}

/** The part of the plot that the window shows, or all of it where that is too low for the card. */
function seenPlot({ model: { plot }, scale }: StageRoom, stage: DOMRect, cardHeight: number): Box {
  const edge = 8;
  const top = Math.max(plot.y, (edge - stage.top) / scale);
  const bottom = Math.min(plot.y + plot.height, (document.documentElement.clientHeight - edge - stage.top) / scale);
  return bottom - top < cardHeight ? plot : { ...plot, y: top, height: bottom - top };
}

/** Sets the card beside its point after each change; written to the element so that measuring needs no second render. */
function usePlacement({ docked, room, words, pinned }: ReadingCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const stage = element?.offsetParent?.getBoundingClientRect();
    if (!element || !stage || docked) return;
    const { scale, point, model, pointer } = room;
    element.style.maxHeight = `min(80vh, ${model.plot.height * scale}px)`;
    const size = { width: element.offsetWidth / scale, height: element.offsetHeight / scale };
    const at = placeCard({
      point,
      card: size,
      plot: seenPlot(room, stage, size.height),
      ink: inkOf(model),
      pointer,
    });
    element.style.left = `${at.x * scale}px`;
    element.style.top = `${at.y * scale}px`;
  }, [docked, room, words, pinned]);
  useLayoutEffect(() => {
    // A docked card may open below the edge of a small screen; where nothing scrolls there is no such method.
    if (docked && card.current && 'scrollIntoView' in card.current) card.current.scrollIntoView({ block: 'nearest' });
  }, [docked]);
  return card;
}

/** All that is known of a reading: values, changes, side of the threshold, status, contradictions, note and source. */
export function ReadingCard(props: ReadingCardProps): ReactElement {
  const { words, language, pinned, docked, chosen, onClose } = props;
  const texts = chartMessages[language];
  const card = usePlacement(props);
  const several = words.lines.length > 1;
  // A card that follows the pointer cannot be scrolled; a pinned one can.
  const isBrief = words.lines.length > mostInFull && !pinned;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const look = [styles['card'], docked ? styles['docked'] : styles['beside'], pinned ? styles['pinned'] : ''];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from the links inside; the card itself is not a control
    <div ref={card} className={look.join(' ')} data-reading-card onKeyDown={onKeyDown}>
      <div className={styles['head']}>
        <p className={styles['heading']}>{words.heading}</p>
        {pinned && (
          <button type="button" className={styles['close']} onClick={onClose}>
            {texts.close}
          </button>
        )}
      </div>
      {words.lines.map((line, index) => {
        const isChosen = several && (chosen === null ? index === 0 : chosen === line.key);
        if (isBrief && !isChosen) return <BriefLine key={line.key} line={line} />;
        return (
          <Line key={line.key} line={line} language={language} several={several} chosen={isChosen} reachable={pinned} />
        );
      })}
      {words.milestones.length > 0 && (
        <ul className={styles['milestones']}>
          {words.milestones.map(({ number, milestone }) => (
            <li key={milestone.id}>
              <b>{number}</b> {pick(milestone.title, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
