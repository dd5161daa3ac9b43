import { sayDataDate } from '@/charts/model/credits';
import { ownersOf } from '@/charts/model/finding';
import { clamped, roomOf, wrapped } from '@/charts/model/pictureText';
import { stageMessages } from '@/i18n/messages/stage';
import { formatCount } from '@/i18n/number';
import { narrow, setAbove, type Block, type Room, type StageLook } from './stageRoom';
import type { StageStep } from './stageStep';

function footerWords(step: StageStep, { language, edition, frozen }: StageLook): string {
  const words = stageMessages[language];
  const named = edition === null ? [] : [frozen ? words.frozen(edition) : words.edition(edition)];
  const date = sayDataDate(step.subject, language);
  const parts = [words.source(ownersOf(step.subject, language)), ...named, ...(date === '' ? [] : [date])];
  const marked = step.subject.milestones.length > 0 ? `. ${words.timing}` : '';
  return `${parts.join(' · ')}${marked}`;
}

/** Which step of how many, in the lower right corner. */
function counterOf({ number }: StageStep, { language, count }: StageLook): string {
  const words = stageMessages[language];
  return number === null ? words.answer : words.stepOf(formatCount(number, language), formatCount(count, language));
}

/** Lines of words beside a counter, which a narrow stage gives a line of its own where the last one is full. */
function linesBeside(
  words: string,
  counter: number,
  { width, size }: { width: number; size: number },
): readonly string[] {
  const type = { size };
  if (width >= narrow) {
    const room = width - counter;
    return clamped(wrapped(words, type, room), 8, { type, width: room });
  }
  const lines = clamped(wrapped(words, type, width), 16, { type, width });
  return roomOf(lines.at(-1) ?? '', type) + counter <= width ? lines : [...lines, ''];
}

/** Source, edition and date of the data on the left, which step it is on the right. */
export function footerOf(step: StageStep, look: StageLook, { room, size }: { room: Room; size: number }): Block {
  const counter = counterOf(step, look);
  const beside = roomOf(counter, { size, bold: true }) + size * 2;
  const lines = linesBeside(footerWords(step, look), beside, { width: room.width, size });
  const block = setAbove(lines, room.bottom, { x: room.x, size, leading: 1.35, colour: 'soft' });
  const at = block.texts.at(-1)?.y ?? room.bottom;
  const placed = { x: room.x + room.width, y: at, anchor: 'end', size, weight: 600, colour: 'soft' } as const;
  const said = block.texts.filter(({ text }) => text !== '');
  return { ...block, texts: [...said, { ...placed, text: counter }] };
}
