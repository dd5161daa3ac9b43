import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { embedTestMessages } from '@/i18n/messages/embedTest';
import { adviceOf, verdictOf, type Known } from './testPageVerdict';

const everyLink = ['untried', 'opened', 'blocked', 'host'] as const;

describe.each(languages)('what the test says of a place, in %s', (language) => {
  const { verdict, advice, testing, tabs } = embedTestMessages[language];

  it('says nothing before the height was tried', () => {
    expect(verdictOf({ links: 'untried' }, language)).toBe(testing);
    expect(adviceOf({ links: 'untried' }, language)).toBe('');
  });

  it('says of links only what was tried', () => {
    const said = (links: Known['links']): string => verdictOf({ height: 'follows', links }, language);
    for (const links of everyLink) {
      expect(said(links)).toContain(verdict.links[links]);
      expect(said(links)).toContain(verdict.height.follows);
    }
    expect(new Set(everyLink.map(said)).size).toBe(everyLink.length);
  });

  it('tells that data cannot be fetched, once that is known', () => {
    const known = { height: 'fixed', links: 'opened' } as const;
    expect(verdictOf({ ...known, data: false }, language)).toContain(verdict.noData);
    for (const data of [{}, { data: true }])
      expect(verdictOf({ ...known, ...data }, language)).not.toContain(verdict.noData);
  });

  it.each([
    [{ height: 'alone', links: 'untried' }, advice.alone],
    [{ height: 'fixed', links: 'blocked', data: false }, advice.blocked],
    [{ height: 'fixed', links: 'opened', data: false }, advice.noData],
    [{ height: 'fixed', links: 'untried' }, advice.fixed],
    [{ height: 'grows', links: 'untried' }, advice.untried(tabs.attempt)],
    [{ height: 'grows', links: 'opened' }, advice.grows],
    [{ height: 'limited', links: 'host' }, advice.limited],
    [{ height: 'follows', links: 'opened', data: true }, advice.fine],
  ] satisfies readonly (readonly [Known, string])[])('advises on the first thing that is wrong: %j', (known, said) => {
    expect(adviceOf(known, language)).toBe(said);
  });
});
