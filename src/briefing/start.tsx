import { StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import '@/ui/base.css';
import type { Language } from '@/i18n/language';
import { ownStoryId } from '@/feeds/ownStory';
import { stageMessages } from '@/i18n/messages/stage';
import { parsePath, printPath, type BriefingPart, type Page } from '@/url/page';
import { openRuntime } from './openRuntime';
import { Boundary } from './Boundary';
import { ProblemPage } from './Problem';
import { isRunning, load, type Runtime } from './runtime';
import { roleOf } from './session/message';
import { codeName } from './sharedStory';
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

/** Address of the list of briefings. */
function listOf(language: Language): string {
  return printPath({ page: { name: 'briefings' }, language }, base);
}

function withParameter(name: string, value: string): string {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  return url.pathname + url.search;
}

/** What can be chosen before the start: the other theme and language, and other briefings. */
function extrasOf(page: BriefingPage, language: Language, search: URLSearchParams): Runtime['extras'] {
  const words = stageMessages[language];
  const code = page.story === ownStoryId ? search.get(codeName) : null;
  const kept = code === null ? [] : [{ label: words.keepOwn, href: `${listOf(language)}?${codeName}=${code}` }];
  const other = language === 'id' ? 'en' : 'id';
  const theme = isDark() ? 'light' : 'dark';
  return [
    { label: words.theme[theme], href: withParameter('theme', theme) },
    { label: words.otherLanguage, href: printPath({ page, language: other }, base) + window.location.search },
    { label: words.home, href: listOf(language) },
    ...kept,
  ];
}

type PartPage = (props: { readonly runtime: Runtime }) => ReactElement;

/** The code of a part; a presenter does not wait for the hand-out. */
async function partOf(part: BriefingPart): Promise<PartPage> {
  if (part === 'presenter') return (await import('./ConsolePart')).ConsolePart;
  if (part === 'handout') return (await import('./handout/HandoutPart')).HandoutPart;
  return (await import('./stage/StagePage')).StagePage;
}

/** Shows the page as soon as there is something to show: what was loaded, or a presentation that is on already. */
async function show(runtime: Runtime, Shown: PartPage, root: Root): Promise<void> {
  const page = (
    <StrictMode>
      <Boundary language={runtime.language}>
        <Shown runtime={runtime} />
      </Boundary>
    </StrictMode>
  );
  let isShown = false;
  const showIt = (): void => {
    if (!isShown) root.render(page);
    isShown = true;
  };
  // A window that was loaded anew has its data, or gets them from the other: neither needs a network.
  const stop = runtime.session.store.subscribe(() => {
    if (isRunning(runtime)) showIt();
  });
  if (isRunning(runtime)) showIt();
  await load(runtime);
  const { status, error } = runtime.store.getState();
  if (status === 'ready') showIt();
  if (isShown) {
    stop();
    return;
  }
  const again = (): void => {
    stop();
    void show(runtime, Shown, root);
  };
  root.render(
    <ProblemPage error={error} language={runtime.language} home={listOf(runtime.language)} onRetry={again} />,
  );
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
    extras: page.part === 'stage' ? extrasOf(page, language, search) : [],
  });
  const [shown] = await Promise.all([partOf(page.part), fetchControls()]);
  // In development nothing was published.
  if (import.meta.env.DEV) adoptStyle((await import('./partStyles')).partStyles[page.part]);
  await show(runtime, shown, createRoot(place));
  delete document.documentElement.dataset['awaited'];
}
