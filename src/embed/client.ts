import { embedDataId, type EmbedData } from '@/exports/document/embedData';
import { changesNote, readChanges } from './changes';
import { addRules, element } from './elements';
import { startHeight } from './height';
import { startReading } from './reading';
import { readingRules } from './readingRules';
import type * as view from './view';

/** Parameters that another drawing is made for. */
const drawn = ['from', 'to', 'milestones', 'asOf', 'edition'];

const asked = new URLSearchParams(location.search);

function addressOf(path: string, { base }: EmbedData): URL {
  return new URL(base + path, location.href);
}

/** The table, open, in the place of the drawing. */
function openTable(root: Element): void {
  const table = root.querySelector<HTMLDetailsElement>(':scope > details');
  if (!table || document.documentElement.dataset['view'] !== 'table') return;
  table.open = true;
  root.querySelector('.d')?.prepend(table);
}

function sayUnderDrawing(root: Element, said: Element): void {
  const box = root.querySelector('.d');
  if (box) box.append(said);
  else root.querySelector('.b')?.after(said);
}

/** One request, after everything has been painted; whatever goes wrong, the document stays as it is. */
async function tellChanges(root: Element, data: EmbedData): Promise<void> {
  const { changes, chart, edition } = data;
  if (changes === undefined || edition === undefined) return;
  try {
    const answer = await fetch(addressOf(changes, data), { credentials: 'omit', redirect: 'error' });
    const said = answer.ok ? readChanges(await answer.text(), chart, edition) : undefined;
    if (said) sayUnderDrawing(root, changesNote(said));
  } catch {
    // Offline, or a page that was kept: the figures of the edition stand without it.
  }
}

async function drawView(data: EmbedData): Promise<EmbedData> {
  if (!drawn.some((name) => asked.has(name))) return data;
  const root = document.getElementById('embed-root');
  try {
    const module: typeof view = await import(/* @vite-ignore */ addressOf(data.view, data).href);
    const drawing = await module.drawView(data, location.search);
    if (!drawing) return data;
    if ('said' in drawing) {
      if (root) sayUnderDrawing(root, element('p', 'note', [drawing.said]));
      return data;
    }
    document.title = drawing.title;
    root?.replaceChildren(...drawing.main.childNodes);
    return drawing.data;
  } catch {
    if (root) sayUnderDrawing(root, element('p', 'note', [data.words.failed]));
    return data;
  }
}

function isData(value: unknown): value is EmbedData {
  return typeof value === 'object' && value !== null && 'words' in value;
}

async function start(): Promise<void> {
  const root = document.getElementById('embed-root');
  const told: unknown = JSON.parse(document.getElementById(embedDataId)?.textContent ?? 'null');
  if (!root || !isData(told)) return;
  startHeight(root);
  const data = await drawView(told);
  openTable(root);
  startReading(root, data);
  // After the paint: the task after the next frame.
  requestAnimationFrame(() => setTimeout(() => void tellChanges(root, data)));
}

addRules(readingRules);
addEventListener('DOMContentLoaded', () => void start());
