import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { embedTestMessages } from '@/i18n/messages/embedTest';
import { embedTestPages } from './embedTest';
import { inlineHashes } from './inlineHashes';

const site = { origin: 'https://pendopo.example', base: '/data/' };
const pages = embedTestPages(site, 'document.title="<b>"');

describe('embedTestPages', () => {
  it('stands at an address of its own in each language', () => {
    expect(pages.map(({ path }) => path)).toEqual(['embed/test/index.html', 'en/embed/test/index.html']);
  });

  it.each(languages)('says in %s what holds without scripts, and hides what only they can fill', (language) => {
    const page = new DOMParser().parseFromString(String(pages[languages.indexOf(language)]?.content), 'text/html');
    const words = embedTestMessages[language];
    expect(page.documentElement.lang).toBe(language);
    expect(page.title).toBe(words.title);
    expect(page.getElementById('verdict')?.textContent).toBe(words.noScript.said);
    expect(page.getElementById('advice')?.textContent).toBe(words.noScript.means);
    const ask = page.getElementById('ask')?.textContent;
    expect(ask).toBe(`${words.noScript.ask}sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"`);
    expect(page.getElementById('how')?.hasAttribute('open')).toBe(true);
    for (const id of ['all', 'room']) expect(page.getElementById(id)?.hidden).toBe(true);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const prefix = `https://pendopo.example/data/${language === 'en' ? 'en/' : ''}`;
    expect(page.querySelector('footer a')?.getAttribute('href')).toBe(prefix);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${prefix}embed/test/`);
    expect(page.getElementById('embed-root')?.dataset).toMatchObject({
      home: prefix,
      feed: '/data/feeds/catalogue.json',
    });
  });

  it.each(languages)('shows in %s the code of an embed, for itself', (language) => {
    const page = new DOMParser().parseFromString(String(pages[languages.indexOf(language)]?.content), 'text/html');
    const code = page.getElementById('code')?.textContent ?? '';
    const pasted = new DOMParser().parseFromString(code, 'text/html');
    const prefix = `https://pendopo.example/data/${language === 'en' ? 'en/' : ''}`;
    const frame = pasted.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${prefix}embed/test/?check=kept`);
    expect(frame?.title).toBe(embedTestMessages[language].title);
    expect(frame?.getAttribute('sandbox')).toContain('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(pasted.querySelector('figcaption a')?.getAttribute('href')).toBe(prefix);
    expect(pasted.querySelector('script')?.getAttribute('src')).toBe('https://pendopo.example/data/embed.js');
  });

  it('allows its one style and its one script, and no other', () => {
    for (const { content } of pages) {
      const text = String(content);
      const { styles, scripts } = inlineHashes(text);
      expect([styles.length, scripts.length]).toEqual([1, 1]);
      const page = new DOMParser().parseFromString(text, 'text/html');
      const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      for (const hash of [...styles, ...scripts]) expect(policy).toContain(`'${hash}'`);
      expect(policy).not.toContain('unsafe');
    }
  });
});
