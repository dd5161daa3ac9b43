import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { withModalDialogs } from '@mocks/modalDialog';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import * as downloads from '@/app/downloads';
import { transport } from '@/app/feedData';
import { codeOfStory } from '@/briefing/sharedStory';
import type { Catalogue } from '@/catalogue/catalogue';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeStory } from '@/feeds/decodeStory';
import { keepOwnStory, readOwnStory } from '@/feeds/ownStory';
import { seedQueries } from '@/feeds/seed';
import { parsePeriod } from '@/series/period';
import { defaultView, type Address } from '@/url/address';
import type { Story } from '@/stories/story';

import { MyBriefing } from './MyBriefing';

const folder = 'public/feeds';
const files = new Map<string, unknown>(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
);

function siteCatalogue(): Catalogue {
  const decoded = decodeCatalogue(files.get('catalogue.json'), 'reader');
  if (!decoded.ok) throw new Error('catalogue.json is not as it should be');
  return decoded.value;
}

const catalogue = siteCatalogue();
const address: Address = { page: { name: 'briefings' }, language: 'en', view: defaultView };

/** Two steps of one scene, of which the second says something wrong, and one of another. */
const wire = {
  version: '1.0',
  id: 'mine',
  title: { id: 'Uji', en: 'Trial' },
  description: { id: 'Uji coba', en: 'A trial' },
  modified: '2026-11-01',
  steps: [
    {
      id: 'a',
      name: { id: 'Awal', en: 'Start' },
      chart: '/chart/pmi/?from=2019-01&to=2021-12',
      highlight: ['2021-04'],
      caption: [{ says: 'level', series: 'pmi.pmi', period: '2021-04', value: { value: 54.6 } }],
      priority: 'must',
      seconds: 40,
    },
    {
      id: 'b',
      name: { id: 'Tengah', en: 'Middle' },
      caption: [
        { says: 'level', series: 'pmi.pmi', period: '2021-03', value: { value: 55 } },
        { says: 'level', series: 'pmi.pmi', period: '2021-04', value: { value: 54.6 } },
      ],
      priority: 'should',
      seconds: 40,
    },
    {
      id: 'c',
      name: { id: 'Akhir', en: 'End' },
      chart: '/chart/umkm-baru/',
      caption: [{ says: 'level', series: 'umkm-baru.umkm-baru', period: '2021', value: { value: 5.5 } }],
      priority: 'could',
      seconds: 40,
    },
  ],
};

function sample(): Story {
  const decoded = decodeStory(wire, 'check');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.value;
}

function kept(): Story | undefined {
  const own = readOwnStory();
  return own?.ok === true ? own.value : undefined;
}

function order(): string {
  return (
    kept()
      ?.steps.map(({ id }) => id)
      .join('') ?? ''
  );
}

function show(language: Address['language'] = 'en', shared?: string) {
  const client = new QueryClient();
  seedQueries(client, files, transport);
  render(
    <QueryClientProvider client={client}>
      <MyBriefing address={{ ...address, language }} catalogue={catalogue} shared={shared} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

function stepNamed(name: string): HTMLElement {
  const item = screen.getByRole('heading', { name: new RegExp(name, 'u') }).closest('li');
  if (!item) throw new Error(`no step ${name}`);
  return item;
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function heard(): readonly string[] {
  return screen.getAllByRole('status').map(({ textContent }) => textContent);
}

beforeAll(withModalDialogs);
beforeEach(() => localStorage.clear());
describe('without a briefing', () => {
  it('says so, and begins one with a chart', async () => {
    const user = show();
    expect(screen.getByText('No steps yet')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Chart' }), 'qris');
    await user.click(button('Add a step'));
    expect(kept()?.steps.map(({ chart }) => chart)).toEqual(['/chart/qris/']);
    expect(kept()).toMatchObject({ title: { id: 'Paparan', en: 'Briefing' } });
    expect(heard()).toContainEqual(expect.stringMatching(/Added to my briefing/u));
  });
});

describe('the order of the steps', () => {
  beforeEach(() => keepOwnStory(sample()));

  it('changes by buttons, is told, and the focus stays', async () => {
    const user = show();
    expect(button('Up: Start')).toBeDisabled();
    await user.click(button('Down: Start'));
    expect(order()).toBe('bac');
    expect(heard()).toContain('Start is now step 2 of 3.');
    expect(button('Down: Start')).toHaveFocus();
    await user.click(button('Down: Start'));
    expect(order()).toBe('bca');
    expect(button('Up: Start')).toHaveFocus();
  });

  it('changes by Alt and an arrow', async () => {
    const user = show();
    button('Remove: End').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(order()).toBe('acb');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(order()).toBe('cab');
  });

  it('loses a step, which comes back', async () => {
    const user = show();
    await user.click(button('Remove: Start'));
    expect(order()).toBe('bc');
    // What went on with its chart names that chart itself now.
    expect(kept()?.steps[0]?.chart).toBe('/chart/pmi/?from=2019-01&to=2021-12');
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(order()).toBe('abc');
    expect(kept()?.steps).toEqual(sample().steps);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(document.activeElement).toHaveTextContent('Undone.');
  });

  it('is empty without its last step, and that can be undone as well', async () => {
    const user = show();
    for (const name of ['Start', 'Middle', 'End']) await user.click(button(`Remove: ${name}`));
    expect(kept()).toBeUndefined();
    expect(screen.getByText('No steps yet')).toBeVisible();
    await user.click(button('Undo'));
    expect(order()).toBe('c');
  });
});

describe('a claim that does not agree', () => {
  beforeEach(() => keepOwnStory(sample()));

  it('is shown with what the data say', () => {
    show();
    const middle = within(stepNamed('Middle'));
    expect(middle.getByText(/differs: 53\.2, not 55/u)).toBeVisible();
    expect(screen.getByText(/Sentences that do not agree with the data: 1\./u)).toBeVisible();
  });

  it('is replaced with what the data say, or removed', async () => {
    const user = show();
    await user.click(button('Replace with what the data say'));
    expect(kept()?.steps[1]?.caption[0]).toMatchObject({ period: '2021-03', value: { value: 53.2 } });
    expect(screen.queryByText(/do not agree/u)).toBeNull();
    await user.click(button('Undo'));
    await user.click(button('Remove this sentence'));
    expect(kept()?.steps[1]?.caption).toEqual([expect.objectContaining({ period: '2021-04' })]);
  });
});

describe('editing a step', () => {
  beforeEach(() => keepOwnStory(sample()));

  async function edit(name: string) {
    const user = show();
    await user.click(within(stepNamed(name)).getByText(/^Edit/u));
    return { user, step: within(stepNamed(name)) };
  }

  it('keeps names that keep the rules only', async () => {
    const { user, step } = await edit('Start');
    const field = step.getByRole('textbox', { name: 'English' });
    await user.type(field, ' 2021');
    expect(kept()?.steps[0]?.name.en).toBe('Start');
    expect(field).toHaveAccessibleDescription(/Figures stand only in sentences that are checked/u);
    await user.clear(field);
    expect(field).toHaveAccessibleDescription(/Must not be empty/u);
    await user.type(field, 'Growth');
    expect(kept()?.steps[0]?.name).toEqual({ id: 'Awal', en: 'Growth' });
  });

  it('keeps what is said, at most four sentences and at least one, and which leads', async () => {
    const { user, step } = await edit('Start');
    const boxes = within(step.getByRole('group', { name: 'Sentences' })).getAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(4);
    expect(boxes[0]).toBeChecked();
    for (const box of boxes) await user.click(box);
    // The first was the only one, which stays; then three more were taken, and no fifth.
    expect(kept()?.steps[0]?.caption).toHaveLength(4);
    const lead = step.getByRole('combobox', { name: 'Leading sentence on the screen' });
    const [, second] = within(lead).getAllByRole('option');
    await user.selectOptions(lead, second ?? []);
    expect(
      kept()
        ?.steps[0]?.caption.map(({ says }) => says)
        .slice(0, 2),
    ).toEqual(['change', 'level']);
  });

  it('keeps priority, time, and what is pointed at', async () => {
    const { user, step } = await edit('Start');
    await user.click(step.getByRole('radio', { name: 'may be skipped' }));
    await user.selectOptions(step.getByRole('combobox', { name: 'Planned time' }), '60');
    await user.selectOptions(step.getByRole('combobox', { name: 'Figure that is pointed at' }), 'October 2021');
    const milestones = step.getByRole('combobox', { name: 'Milestone that is pointed at' });
    const [none, launch] = within(milestones).getAllByRole<HTMLOptionElement>('option');
    await user.selectOptions(milestones, launch ?? []);
    expect(kept()?.steps[0]).toMatchObject({ priority: 'could', seconds: 60, highlight: ['2021-10'] });
    expect(kept()?.steps[0]?.milestone).toBe(launch?.value);
    await user.selectOptions(milestones, none ?? []);
    await user.selectOptions(step.getByRole('combobox', { name: 'Figure that is pointed at' }), 'None');
    expect(kept()?.steps[0]).not.toHaveProperty('milestone');
    expect(kept()?.steps[0]).not.toHaveProperty('highlight');
  });

  it('keeps answers to questions', async () => {
    const { user, step } = await edit('Start');
    await user.click(step.getByText('Answers to questions (0)'));
    await user.selectOptions(step.getByRole('combobox', { name: 'Answered with the chart' }), 'qris');
    const group = within(step.getByRole('group', { name: 'Question' }));
    await user.type(group.getByRole('textbox', { name: 'Indonesian' }), 'Bagaimana QRIS?');
    await user.type(group.getByRole('textbox', { name: 'English' }), 'What about QRIS?');
    await user.click(step.getByRole('button', { name: 'Add the answer' }));
    expect(kept()?.answers).toEqual([
      expect.objectContaining({
        id: 'qris',
        chart: '/chart/qris/',
        question: { id: 'Bagaimana QRIS?', en: 'What about QRIS?' },
      }),
    ]);
    expect(kept()?.steps[0]?.answers).toEqual(['qris']);
    await user.click(step.getByRole('button', { name: /^Remove: What about/u }));
    expect(kept()?.answers).toEqual([]);
  });

  it('fills the language that was left empty from the other alone, says so beside the button, and clears the form', async () => {
    const { user, step } = await edit('Start');
    await user.click(step.getByText('Answers to questions (0)'));
    const add = step.getByRole('button', { name: 'Add the answer' });
    await user.click(add);
    expect(heard()).toContain('Write the question before you add it.');
    expect(kept()?.answers).toEqual([]);
    const group = within(step.getByRole('group', { name: 'Question' }));
    const [indonesian, english] = ['Indonesian', 'English'].map((name) => group.getByRole('textbox', { name }));
    if (!indonesian || !english) throw new Error('no fields');
    await user.type(english, 'Gone');
    await user.clear(english);
    await user.type(indonesian, 'Siapa yang menghitung?');
    await user.click(add);
    expect(kept()?.answers[0]?.question).toEqual({ id: 'Siapa yang menghitung?', en: 'Siapa yang menghitung?' });
    expect(add.parentElement).toHaveTextContent('Question added: Siapa yang menghitung?');
    expect(indonesian).toHaveValue('');
    await user.type(indonesian, 'x'.repeat(121));
    await user.click(add);
    expect(heard()).toContainEqual(expect.stringMatching(/at most 120 letters/u));
    expect(kept()?.answers).toHaveLength(1);
  });

  it('points at readings that are listed by year, and at another beside', async () => {
    const { user, step } = await edit('Start');
    const main = step.getByRole('combobox', { name: 'Figure that is pointed at' });
    expect(within(main).getByRole('group', { name: '2021' })).toContainElement(
      within(main).getByRole('option', { name: 'April 2021' }),
    );
    const other = step.getByRole('combobox', { name: 'Another figure that is pointed at' });
    expect(within(other).queryByRole('option', { name: 'April 2021' })).toBeNull();
    await user.selectOptions(other, 'March 2020');
    expect(kept()?.steps[0]?.highlight).toEqual(['2021-04', '2020-03']);
    await user.selectOptions(main, 'None');
    expect(kept()?.steps[0]?.highlight).toEqual(['2020-03']);
  });

  it('keeps what a file points at beyond that', async () => {
    const highlight = ['2021-04', '2021-03', '2021-02'].flatMap((text) => parsePeriod(text) ?? []);
    const { steps, ...rest } = sample();
    keepOwnStory({ ...rest, steps: steps.map((each) => (each.id === 'a' ? { ...each, highlight } : each)) });
    const { user, step } = await edit('Start');
    const other = step.getByRole('combobox', { name: 'Another figure that is pointed at' });
    expect(other).toHaveAccessibleDescription('Its file points at February 2021 as well.');
    await user.selectOptions(other, 'May 2021');
    expect(kept()?.steps[0]?.highlight).toEqual(['2021-04', '2021-05', '2021-02']);
  });
});

describe('a file', () => {
  const file = new File([JSON.stringify(wire)], 'trial.json', { type: 'application/json' });

  function field(): HTMLElement {
    return screen.getByLabelText('Open a file');
  }

  it('is opened where there is no briefing', async () => {
    const user = show();
    await user.upload(field(), file);
    await waitFor(() => expect(order()).toBe('abc'));
    expect(heard()).toContain('“Trial” was opened.');
  });

  it('replaces a briefing only when the reader says so, and that can be undone', async () => {
    keepOwnStory({ ...sample(), title: { id: 'Lama', en: 'Old' } });
    const user = show();
    await user.upload(field(), file);
    const asked = await screen.findByRole('dialog');
    expect(asked).toHaveTextContent('“Old” is replaced by “Trial”');
    expect(kept()?.title.en).toBe('Old');
    await user.click(within(asked).getByRole('button', { name: 'Replace' }));
    expect(kept()?.title.en).toBe('Trial');
    await user.click(button('Undo'));
    expect(kept()?.title.en).toBe('Old');
  });

  it('that is wrong is refused with its places, and changes nothing', async () => {
    keepOwnStory(sample());
    const user = show();
    const broken = { ...wire, steps: wire.steps.map((step) => ({ ...step, seconds: 1 })) };
    await user.upload(field(), new File([JSON.stringify(broken)], 'broken.json', { type: 'application/json' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The file cannot be opened');
    expect(within(alert).getByText(/^This file of a briefing is damaged/u)).toBeVisible();
    const place = within(alert).getByText('steps[0].seconds');
    expect(place).not.toBeVisible();
    await user.click(within(alert).getByText('Technical details'));
    expect(place).toBeVisible();
    expect(place.closest('ul')).toHaveAttribute('lang', 'en');
    expect(alert).toHaveTextContent('steps[0].seconds must be at least 5');
    expect(order()).toBe('abc');
  });
});

describe('a file that was never a briefing', () => {
  it('is told so in the reader’s language', async () => {
    const user = show('id');
    await user.upload(
      screen.getByLabelText('Buka berkas'),
      new File(['{"a":1}'], 'a.json', { type: 'application/json' }),
    );
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/^Ini bukan berkas paparan dari halaman ini\./u)).toBeVisible();
  });
});

describe('a briefing of the address', () => {
  function headlines(): readonly (string | null)[] {
    const list = screen.getByRole('list', { name: 'Steps of the briefing of the link' });
    return within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  }

  it('shows what it tells, nothing that is not so, and is kept at a press', async () => {
    const user = show('en', await codeOfStory(sample()));
    expect(
      await screen.findByRole('heading', { name: 'Manufacturing PMI and MSMEs new to marketplaces' }),
    ).toBeVisible();
    expect(headlines()).toEqual([
      expect.stringMatching(/54\.6/u),
      'Manufacturing PMI (its sentence does not agree with the latest data)',
      expect.stringMatching(/5\.5/u),
    ]);
    expect(screen.getByRole('link', { name: /^Present: Manufacturing PMI/u })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/en\/briefing\/mine\/\?story=[\w-]+$/u),
    );
    expect(kept()).toBeUndefined();
    await user.click(button('Keep as my briefing'));
    expect(order()).toBe('abc');
    expect(screen.getByText('It is kept as my briefing, below.')).toBeVisible();
    await user.click(button('Undo'));
    expect(kept()).toBeUndefined();
    expect(button('Keep as my briefing')).toBeEnabled();
  });

  it('replaces what is kept only when the reader says so, who can have that as a file before', async () => {
    const old = { ...sample(), title: { id: 'Lama', en: 'Old' }, steps: sample().steps.slice(0, 1) };
    keepOwnStory(old);
    const save = vi.spyOn(downloads, 'saveFile').mockImplementation(() => undefined);
    const user = show('en', await codeOfStory(sample()));
    await user.click(await screen.findByRole('button', { name: 'Keep as my briefing' }));
    const asked = within(screen.getByRole('dialog'));
    await user.click(asked.getByRole('button', { name: 'Download the briefing that you have' }));
    expect(new TextDecoder().decode(save.mock.calls[0]?.[0].bytes)).toContain('"Old"');
    expect(order()).toBe('a');
    await user.click(asked.getByRole('button', { name: 'Replace' }));
    expect(order()).toBe('abc');
    await user.click(button('Undo'));
    expect(kept()?.title.en).toBe('Old');
  });

  it('that is damaged is refused, and the reader’s own goes on', async () => {
    keepOwnStory(sample());
    show('en', 'damaged');
    expect(await screen.findByRole('alert')).toHaveTextContent('The briefing of this link cannot be opened');
    expect(screen.getByRole('heading', { name: /Start/u })).toBeVisible();
  });

  it('is not kept over one that cannot be read', async () => {
    localStorage.setItem('pendopo.briefing', 'damaged');
    show('en', await codeOfStory(sample()));
    expect(await screen.findByText(/It cannot be kept yet/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep as my briefing' })).toBeNull();
    expect(button('Start anew')).toBeEnabled();
  });
});

describe('a link', () => {
  it('is made where the briefing is short enough', async () => {
    keepOwnStory(sample());
    const user = show();
    await user.click(button('Make a link'));
    expect(await screen.findByText(/\/en\/briefing\/mine\/\?story=[\w-]+$/u)).toBeVisible();
  });

  it('is refused to a longer one', async () => {
    const [step] = sample().steps;
    const claim = step?.caption[0];
    if (!step || claim?.says !== 'level') throw new Error('no step');
    const steps = Array.from({ length: 60 }, (_each, index) => ({
      ...step,
      id: `s${index}`,
      chart: `/chart/pmi/?from=20${10 + (index % 10)}-0${1 + (index % 9)}&asOf=2021-${10 + (index % 3)}-${10 + (index % 20)}`,
      seconds: 5 + index * 7,
      // What repeats itself packs well.
      caption: [1, 2, 3].map((each) => ({ ...claim, value: { value: Math.round(1e9 * Math.sin(each * 60 + index)) } })),
    }));
    keepOwnStory({ ...sample(), steps });
    const user = show();
    await user.click(button('Make a link'));
    await waitFor(() => expect(heard()).toContainEqual(expect.stringMatching(/too long for a link/u)));
    expect(screen.queryByText(/\?story=/u)).toBeNull();
    expect(screen.getByText(/has 60 steps already/u)).toBeVisible();
  });
});

describe('what is kept', () => {
  it('is forgotten only when the reader says so, and that can be undone', async () => {
    keepOwnStory(sample());
    const user = show('id');
    await user.click(button('Hapus paparan saya'));
    const asked = screen.getByRole('dialog', { name: 'Hapus paparan saya?' });
    expect(order()).toBe('abc');
    await user.click(within(asked).getByRole('button', { name: 'Hapus paparan saya' }));
    expect(kept()).toBeUndefined();
    await user.click(button('Urungkan'));
    expect(order()).toBe('abc');
  });

  it.each([
    ['damaged', '{"version":', /Nothing was deleted/u],
    ['newer', JSON.stringify({ ...wire, version: '2.0' }), /later version of the site/u],
  ])('and %s is left alone until the reader says otherwise', async (_how, text, words) => {
    localStorage.setItem('pendopo.briefing', text);
    const user = show();
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(button('Download what is there')).toBeEnabled();
    await user.click(button('Start anew'));
    expect(localStorage.getItem('pendopo.briefing')).toBe(text);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Start anew' }));
    expect(localStorage.getItem('pendopo.briefing')).toBeNull();
    expect(screen.getByText('No steps yet')).toBeVisible();
  });

  it('cannot be kept where storage refuses, which is said, and the briefing goes on', async () => {
    keepOwnStory(sample());
    const user = show();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(button('Down: Start'));
    expect(screen.getByText('The changes are not kept')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Middle');
  });

  it('in another window is seen here', async () => {
    show();
    keepOwnStory(sample());
    window.dispatchEvent(new StorageEvent('storage', { key: 'pendopo.briefing' }));
    expect(await screen.findByRole('heading', { name: /Start/u })).toBeVisible();
  });
});
