import { describe, expect, it } from 'vitest';

import { parsePeriod } from '@/series/period';
import { defaultView } from '@/url/address';
import { embedHref, frozenDocument, publishedPicture, sharedPage, type SharedChart } from './shareAddress';

const site = { origin: 'https://pendopo.example', base: '/data/' };
const from = parsePeriod('2020-01');
const edition = '2021-05-07.3fa9c1d2';
const live: SharedChart = { id: 'pmi', language: 'id', view: defaultView };
const looked: SharedChart = {
  ...live,
  language: 'en',
  view: {
    ...defaultView,
    ...(from && { from }),
    milestones: 'all',
    asOf: '2021-05-10',
    compare: 'iki.iki',
    theme: 'dark',
  },
};

describe('the address of the chart’s page', () => {
  it('is plain for the live chart as it is first shown', () => {
    expect(sharedPage(live, site)).toBe('https://pendopo.example/data/chart/pmi/');
  });

  it('carries the view, and for an edition no other day and no series of another feed', () => {
    expect(sharedPage(looked, site)).toBe(
      'https://pendopo.example/data/en/chart/pmi/?from=2020-01&milestones=all&compare=iki.iki&asOf=2021-05-10&theme=dark',
    );
    expect(sharedPage({ ...looked, edition }, site)).toBe(
      `https://pendopo.example/data/en/chart/pmi/?from=2020-01&milestones=all&edition=${edition}&theme=dark`,
    );
  });
});

describe('the address of the embed', () => {
  it('has the edition in its path', () => {
    expect(embedHref(live, site)).toBe('/data/embed/pmi/');
    expect(embedHref({ ...live, edition }, site)).toBe(`/data/embed/pmi/${edition}/`);
    expect(embedHref({ ...looked, edition }, site)).toBe(
      `/data/en/embed/pmi/${edition}/?from=2020-01&milestones=all&theme=dark`,
    );
  });

  it('keeps the day that is looked at and leaves out the compared series', () => {
    expect(embedHref(looked, site)).toBe('/data/en/embed/pmi/?from=2020-01&milestones=all&asOf=2021-05-10&theme=dark');
  });
});

it('knows the edition as a document of its own', () => {
  expect(frozenDocument({ ...live, edition }, site)).toBe(`https://pendopo.example/data/embed/pmi/${edition}/`);
});

it('knows the published pictures', () => {
  expect(publishedPicture(live, 'square', site)).toBe('https://pendopo.example/data/img/pmi/square.id.png');
  expect(publishedPicture({ ...looked, edition }, 'article', site)).toBe(
    `https://pendopo.example/data/img/pmi/${edition}.en.png`,
  );
});
