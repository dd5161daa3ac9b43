import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { storyOf } from '@/briefing/runtime';
import { countSheets } from './countSheets';
import { HandoutDocument } from './HandoutDocument';
import { samplePack } from '@mocks/briefingWindows';

afterEach(cleanup);

const pack = samplePack('posisi-terkini');
const site = { origin: 'https://pendopo.example', base: '/' };

function sheets(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
}

describe.each(['id', 'en'] as const)('the hand-out (%s)', (language) => {
  const place = { site, storyId: 'posisi-terkini', language, pack };

  it('has a cover, a sheet for each step and answer, and the sources; every one names source and edition', () => {
    render(<HandoutDocument pack={pack} frozen={false} place={place} />);
    const story = storyOf(pack, language);
    const kinds = sheets().map(({ dataset }) => dataset['sheet']);
    expect(kinds[0]).toBe('cover');
    expect(kinds.filter((kind) => kind === 'step')).toHaveLength(story.steps.length + story.answers.length);
    expect(kinds).toHaveLength(countSheets(story, language));
    for (const sheet of sheets()) {
      expect(sheet.querySelector('.h-foot')).toHaveTextContent(pack.edition);
      expect(sheet.querySelector('.h-foot')).toHaveTextContent(language === 'id' ? 'Sumber: ' : 'Source: ');
    }
  });

  it('says on each sheet what the stage says, as a heading, with the chart in words', () => {
    render(<HandoutDocument pack={pack} frozen={false} place={place} />);
    const [step] = storyOf(pack, language).steps;
    if (!step) throw new Error('the briefing has no step');
    // By its id: to look for a role in so many sheets takes seconds.
    const sheet = document.querySelector<HTMLElement>(`#h-${step.id}`);
    if (!sheet) throw new Error('the step has no sheet');
    expect(sheet).toHaveAccessibleName(step.headline);
    expect(within(sheet).getByRole('heading', { name: step.headline })).toBeVisible();
    expect(within(sheet).getAllByRole('table').length).toBeGreaterThan(0);
    const address = `https://pendopo.example${language === 'en' ? '/en' : ''}/briefing/posisi-terkini/?step=1`;
    expect(within(sheet).getByRole('link', { name: address })).toHaveAttribute('href', address);
    const code = within(sheet).getAllByRole('img').at(-1);
    expect(code).toHaveAccessibleName(expect.stringContaining(address));
  });
});

it('tells frozen data from current ones', () => {
  const place = { site, storyId: 'posisi-terkini', language: 'en', pack } as const;
  const { rerender } = render(<HandoutDocument pack={pack} frozen place={place} />);
  expect(screen.getByText(/were frozen when the briefing began/u)).toBeVisible();
  rerender(<HandoutDocument pack={pack} frozen={false} place={place} />);
  expect(screen.queryByText(/were frozen when the briefing began/u)).toBeNull();
  expect(screen.getByText(/as they were when this page was opened/u)).toBeVisible();
});
