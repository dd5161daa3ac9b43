import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { storyOf } from '@/briefing/runtime';
import { handoutMessages } from '@/i18n/messages/handout';
import { countSheets } from './countSheets';
import { HandoutDocument } from './HandoutDocument';
import { edited, samplePack } from '@mocks/briefingWindows';

const pack = samplePack('posisi-terkini');
const site = { origin: 'https://pendopo.example', base: '/' };

function sheets(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-sheet]')];
}

describe.each(['id', 'en'] as const)('the hand-out (%s)', (language) => {
  const place = { site, storyId: 'posisi-terkini', language, pack };

  it('has a cover, a sheet for each step and answer, and the sources; every one names source and edition', () => {
    render(<HandoutDocument pack={pack} extent="full" frozen={false} place={place} />);
    const story = storyOf(pack, language);
    const kinds = sheets().map(({ dataset }) => dataset['sheet']);
    expect(kinds[0]).toBe('cover');
    expect(kinds.filter((kind) => kind === 'step')).toHaveLength(story.steps.length + story.answers.length);
    expect(kinds).toHaveLength(countSheets(story, language, 'full'));
    for (const sheet of sheets()) {
      expect(sheet.querySelector('.h-foot')).toHaveTextContent(pack.edition);
      expect(sheet.querySelector('.h-foot')).toHaveTextContent(language === 'id' ? 'Sumber: ' : 'Source: ');
    }
  });

  it('is short without answers and list of sources; pages are counted anew and every step keeps its sources', () => {
    render(<HandoutDocument pack={pack} extent="short" frozen={false} place={place} />);
    const { steps } = storyOf(pack, language);
    expect(sheets().map(({ dataset }) => dataset['sheet'])).toEqual(['cover', ...steps.map(() => 'step')]);
    const count = countSheets(storyOf(pack, language), language, 'short');
    expect(count).toBe(1 + steps.length);
    const last = sheets().at(-1);
    expect(last?.querySelector('.h-pageNumber')).toHaveTextContent(
      handoutMessages[language].pageOf(`${count}`, `${count}`),
    );
    expect(document.querySelectorAll('.h-sources li').length).toBeGreaterThanOrEqual(steps.length);
    expect(document.body).not.toHaveTextContent(language === 'id' ? /lampiran/iu : /appendix/iu);
  });

  it('says on each sheet what the stage says, as a heading, with the chart in words', () => {
    render(<HandoutDocument pack={pack} extent="full" frozen={false} place={place} />);
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

it('says on the cover and on its sheet that a sentence is withheld', () => {
  const changed = edited(samplePack(), 'feeds/pmi.json', ['"value":54.6', '"value":53.9']);
  const place = { site, storyId: 'kampanye-2020-2021', language: 'en', pack: changed } as const;
  render(<HandoutDocument pack={changed} extent="full" frozen={false} place={place} />);
  const { steps, answers } = storyOf(changed, 'en');
  const short = [...steps, ...answers].filter(({ withheld }) => withheld > 0);
  expect(short.length).toBeGreaterThan(0);
  const said = [...document.querySelectorAll('.h-withheld')].map(({ parentElement }) => parentElement?.id);
  expect(said).toEqual(['', ...short.map(({ id }) => `h-${id}`)]);
  expect(document.querySelector('.h-withheld')).toHaveTextContent(/withheld because/u);
});

it('tells frozen data from current ones', () => {
  const place = { site, storyId: 'posisi-terkini', language: 'en', pack } as const;
  const { rerender } = render(<HandoutDocument pack={pack} extent="full" frozen place={place} />);
  expect(screen.getByText(/were frozen when the briefing began/u)).toBeVisible();
  rerender(<HandoutDocument pack={pack} extent="full" frozen={false} place={place} />);
  expect(screen.queryByText(/were frozen when the briefing began/u)).toBeNull();
  expect(screen.getByText(/as they were when this page was opened/u)).toBeVisible();
});
