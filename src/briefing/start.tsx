import { StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import '@/ui/base.css';
import type { Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import { parsePath, printPath, type BriefingPart, type Page } from '@/url/page';
import { openRuntime } from './openRuntime';
import { Problem } from './Problem';
import { load, type Runtime } from './runtime';
import { roleOf } from './session/message';
import { siteSource } from './siteSource';
import { adoptStyle, fetchControls } from './style';

const base = import.meta.env.BASE_URL;

type BriefingPage = Extract<Page, { readonly name: 'briefing' }>;

/** What of this page's query goes with a reader to the other parts of the briefing. */
const carried = ['story', 'theme', 'edition'] as const;

function hrefBuilder(page: BriefingPage, language: 'id' | 'en', search: URLSearchParams) {
  return (part: BriefingPart, session: string): string => {
    const query = new URLSearchParams();
    for (const name of carried) {
      const value = search.get(name);
      if (value !== null) query.set(name, value);
    }
    query.set('session', session);
    return `${printPath({ page: { ...page, part }, language }, base)}?${query.toString()}`;
  };
}

/** Whether the page is dark as it stands. */
function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

function withParameter(name: string, value: string): string {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  return url.pathname + url.search;
}

/** What can be chosen before the start: the other theme and language, and other briefings. */
function extrasOf(page: BriefingPage, language: Language): Runtime['extras'] {
  const words = stageMessages[language];
  const other = language === 'id' ? 'en' : 'id';
  const theme = isDark() ? 'light' : 'dark';
  return [
    { label: words.theme[theme], href: withParameter('theme', theme) },
    { label: words.otherLanguage, href: printPath({ page, language: other }, base) + window.location.search },
    { label: words.home, href: printPath({ page: { name: 'briefings' }, language }, base) },
  ];
}

type PartPage = (props: { readonly runtime: Runtime }) => ReactElement;

/** The code of a part; a presenter does not wait for the hand-out. */
async function partOf(part: BriefingPart): Promise<PartPage> {
  if (part === 'presenter') return (await import('./ConsolePart')).ConsolePart;
  if (part === 'handout') return (await import('./handout/HandoutPart')).HandoutPart;
  return (await import('./stage/StagePage')).StagePage;
}

/** Draws the page once there is something to draw; until then what was published stands there. */
async function show(runtime: Runtime, Shown: PartPage, root: Root): Promise<void> {
  await load(runtime);
  const { status, error } = runtime.store.getState();
  const again = (): void => void show(runtime, Shown, root);
  const shown =
    status === 'ready' ? (
      <Shown runtime={runtime} />
    ) : (
      <div className="b-problem">
        <Problem error={error} language={runtime.language} onRetry={again} />
      </div>
    );
  root.render(<StrictMode>{shown}</StrictMode>);
}

/** Starts the page of a briefing: the audience's screen, the presenter's console or the hand-out. */
export async function startBriefing(place: Element): Promise<void> {
  const { page, language } = parsePath(window.location.pathname, base);
  if (page.name !== 'briefing') return;
  const search = new URLSearchParams(window.location.search);
  const runtime = openRuntime({
    language,
    role: roleOf[page.part],
    storyId: page.story,
    source: siteSource(page.story, search, base),
    search,
    hrefOf: hrefBuilder(page, language, search),
    extras: page.part === 'stage' ? extrasOf(page, language) : [],
  });
  const [shown] = await Promise.all([partOf(page.part), fetchControls()]);
  // In development nothing was published.
  if (import.meta.env.DEV) adoptStyle((await import('./partStyles')).partStyles[page.part]);
  await show(runtime, shown, createRoot(place));
  delete document.documentElement.dataset['awaited'];
}
