import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

import '@/ui/base.css';
import { Boundary } from '@/briefing/Boundary';
import { ConsolePart } from '@/briefing/ConsolePart';
import { HandoutPart } from '@/briefing/handout/HandoutPart';
import { openRuntime } from '@/briefing/openRuntime';
import { partStyles } from '@/briefing/partStyles';
import { ProblemPage } from '@/briefing/Problem';
import type { Runtime } from '@/briefing/runtime';
import { roleOf } from '@/briefing/session/message';
import { StagePage } from '@/briefing/stage/StagePage';
import { adoptStyle } from '@/briefing/style';
import type { Language } from '@/i18n/language';
import { takeAlongMessages } from '@/i18n/messages/takeAlong';
import type { BriefingPart } from '@/url/page';
import { fileSource, loadHeld } from './fileSource';
import { heldBlock, readHeld, type Held } from './held';

const pages: Readonly<Record<BriefingPart, (props: { readonly runtime: Runtime }) => ReactElement>> = {
  stage: StagePage,
  presenter: ConsolePart,
  handout: HandoutPart,
};

function partIn(search: URLSearchParams): BriefingPart {
  const asked = search.get('part');
  return asked === 'presenter' || asked === 'handout' ? asked : 'stage';
}

function languageIn(search: URLSearchParams, usual: Language): Language {
  const asked = search.get('lang');
  return asked === 'id' || asked === 'en' ? asked : usual;
}

/** Another part or language of the file: the same file with another query. */
function fileHref(asked: Readonly<Record<string, string>>): string {
  const url = new URL(window.location.href);
  url.search = new URLSearchParams(asked).toString();
  url.hash = '';
  return url.href;
}

/** The look that another window of the file was opened with. */
function themeIn(search: URLSearchParams): Readonly<Record<string, string>> {
  const theme = search.get('theme');
  return theme === 'light' || theme === 'dark' ? { theme } : {};
}

function runtimeOf(held: Held, part: BriefingPart, search: URLSearchParams): Runtime {
  const language = languageIn(search, held.language);
  const other = language === 'id' ? 'en' : 'id';
  const look = themeIn(search);
  return openRuntime({
    language,
    role: roleOf[part],
    storyId: held.storyId,
    source: fileSource(held),
    search,
    hrefOf: (to, session) => fileHref({ part: to, lang: language, ...look, session }),
    extras: [{ label: takeAlongMessages[language].otherLanguage, href: fileHref({ part, lang: other, ...look }) }],
  });
}

/** Starts the file: the stage or, where its address asks for it, the presenter's console or the hand-out. */
async function start(): Promise<void> {
  const place = document.querySelector('#root');
  if (!place) throw new Error('the file has no #root');
  const search = new URLSearchParams(window.location.search);
  const held = readHeld(document.querySelector(`#${heldBlock}`)?.textContent);
  if (!held) {
    place.textContent = `${takeAlongMessages.id.damaged} / ${takeAlongMessages.en.damaged}`;
    return;
  }
  const part = partIn(search);
  const { theme } = themeIn(search);
  if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  const runtime = runtimeOf(held, part, search);
  document.documentElement.lang = runtime.language;
  adoptStyle(partStyles[part]);
  await loadHeld(runtime, held);
  const { status, error } = runtime.store.getState();
  const Page = pages[part];
  createRoot(place).render(
    <StrictMode>
      {status === 'ready' ? (
        <Boundary language={runtime.language}>
          <Page runtime={runtime} />
        </Boundary>
      ) : (
        <ProblemPage error={error} language={runtime.language} onRetry={() => window.location.reload()} />
      )}
    </StrictMode>,
  );
}

void start();
