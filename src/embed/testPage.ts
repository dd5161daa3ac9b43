import type { Language } from '@/i18n/language';
import { embedTestMessages, type Found } from '@/i18n/messages/embedTest';
import { element } from './elements';
import { startHeight } from './height';
import {
  canFetch,
  foundFrame,
  foundFullscreen,
  foundHeight,
  foundOrigin,
  foundParameters,
  foundReferrer,
  foundScheme,
  foundStorage,
  foundWidth,
  mayCopy,
} from './testPageChecks';
import { offerCopy } from './testPageCode';
import { tryHeight, type HeightFound } from './testPageHeight';
import { linesIn, type AddLine, type Line } from './testPageLines';
import { adviceOf, verdictOf, type Known } from './testPageVerdict';

function place(id: string): HTMLElement {
  return document.getElementById(id) ?? element('div', '');
}

/** Our parameter `theme`, as charts follow it. */
function wearTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
}

function offerDownload(line: Line, language: Language): void {
  const { downloads } = embedTestMessages[language];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${downloads.file}\n`], { type: 'text/plain' }));
  link.download = 'pendopo-test.txt';
  link.textContent = downloads.attempt;
  link.addEventListener('click', () => line.show(downloads.tried));
  line.offer(link);
}

/** Tries the height now, and once more when a host that did not answer does so after all. */
async function followHeight(root: Element, told: (found: HeightFound) => void): Promise<void> {
  const room = place('room');
  const found = await tryHeight(root, room);
  told(found);
  if (found.kind !== 'fixed') return;
  const again = (): void => {
    if (innerHeight === found.frame) return;
    removeEventListener('resize', again);
    void tryHeight(root, room).then(told);
  };
  addEventListener('resize', again);
}

/** What was learned so far, and the two sentences about it that stand on top. */
class Verdict {
  #known: Known = { links: 'untried' };
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  learn(more: Partial<Known>): void {
    this.#known = { ...this.#known, ...more };
    place('verdict').textContent = verdictOf(this.#known, this.#language);
    place('advice').textContent = adviceOf(this.#known, this.#language);
  }
}

/** Links can be tried by a reader only. WordPress opens those to our site itself. */
function followLinks(line: Line, verdict: Verdict, language: Language): void {
  const { tabs } = embedTestMessages[language];
  const tell = (links: 'opened' | 'blocked' | 'host'): void => {
    line.show(tabs[links]);
    verdict.learn({ links });
  };
  if (/[#?&]secret=/u.test(location.hash)) {
    tell('host');
    return;
  }
  const { home = '' } = place('embed-root').dataset;
  const button = element('button', '', [tabs.attempt]);
  button.type = 'button';
  button.addEventListener('click', () => tell(open(home, '_blank') === null ? 'blocked' : 'opened'));
  if (parent !== window) place('trial').append(button);
  else line.offer(button);
}

/** Lines about what a chart can do without, or what cannot change any more. */
function addOthers(add: AddLine, language: Language): void {
  const words = embedTestMessages[language];
  add(words.origin.name, foundOrigin(language));
  add(words.referrer.name, foundReferrer(language));
  add(words.storage.name, foundStorage(language));
  const clipboard = add(words.clipboard.name, { said: words.testing, means: '' });
  add(words.fullscreen.name, foundFullscreen(language));
  void mayCopy().then((found) => clipboard.show(words.clipboard[found]));
}

function testAll(language: Language): void {
  const words = embedTestMessages[language];
  const root = place('embed-root');
  const waiting: Found = { said: words.testing, means: '' };
  const verdict = new Verdict(language);
  const add = linesIn(place('results'), (said) => {
    const told = [...said, [words.browser, navigator.userAgent] as const];
    place('summary').textContent = told.map(([name, text]) => words.labelled(name, text)).join('\n');
  });
  add(words.scripts.name, words.scripts.run);
  add(words.frame.name, foundFrame(language));
  const height = add(words.height.name, waiting);
  const width = add(words.width.name, foundWidth(language));
  const scheme = add(words.scheme.name, foundScheme(language));
  add(words.parameters.name, foundParameters(language));
  const network = add(words.network.name, waiting);
  followLinks(add(words.tabs.name, words.tabs.untried), verdict, language);
  offerDownload(add(words.downloads.name, words.downloads.untried), language);
  addOthers(add, language);
  verdict.learn({});
  void canFetch(new URL(root.dataset['feed'] ?? '', location.href).href).then((data) => {
    network.show(data ? words.network.reached : words.network.refused);
    verdict.learn({ data });
  });
  addEventListener('resize', () => width.show(foundWidth(language)));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => scheme.show(foundScheme(language)));
  startHeight(root);
  void followHeight(root, (found) => {
    height.show(foundHeight(found, language));
    verdict.learn({ height: found.kind });
  });
}

/** What holds without a script goes; what only a script can fill comes. In a frame the code has been pasted already. */
function unfold(): void {
  place('ask').remove();
  place('all').hidden = false;
  if (parent !== window) place('how').removeAttribute('open');
}

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'id';
wearTheme();
unfold();
testAll(language);
void offerCopy(place('code'), language);
