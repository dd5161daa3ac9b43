import { expect, it } from 'vitest';
import { siteCatalogue, siteStatement, siteStatements } from '@mocks/siteStatements';
import { groupsOf } from './statementGroups';

const catalogue = siteCatalogue();

it('puts every statement into one group, in the order of the catalogue', () => {
  const statements = siteStatements();
  const groups = groupsOf(statements, catalogue);
  const grouped = groups.flatMap((group) => group.statements);
  expect(grouped.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    statements.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  const order = ['group', ...catalogue.charts.map(({ id }) => `group-${id}`)];
  expect(groups.map(({ id }) => id)).toEqual(order.filter((id) => groups.some((group) => group.id === id)));
  expect(groups.length).toBeGreaterThan(5);
});

it('keeps the order in which they were made within a group', () => {
  const order = siteStatements().map(({ id }) => id);
  for (const { statements } of groupsOf(siteStatements(), catalogue)) {
    const places = statements.map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

it('puts what is about no series under the campaign', () => {
  const launch = siteStatement('swa-2021-05-bbi');
  expect(groupsOf([launch], catalogue)).toEqual([{ id: 'group', statements: [launch] }]);
});

it('goes by the first claim that is about a series', () => {
  const launch = siteStatement('swa-2021-05-bbi');
  const pmi = siteStatement('gati-2021-05-pmi');
  const both = { ...launch, claims: [...launch.claims, ...pmi.claims] };
  expect(groupsOf([both], catalogue).map(({ id }) => id)).toEqual(['group-pmi']);
});

it('finds the chart of a feed for a series that no chart draws', () => {
  const statement = siteStatement('republika-2021-06');
  const [claim] = statement.claims;
  const key = claim && 'series' in claim.claim ? claim.claim.series : '';
  const [feed, series = ''] = key.split('.');
  expect(catalogue.charts.some((chart) => chart.feed === feed && chart.series.includes(series))).toBe(false);
  const [group] = groupsOf([statement], catalogue);
  expect(group?.chart?.feed).toBe(feed);
});

it('has no groups without statements', () => {
  expect(groupsOf([], catalogue)).toEqual([]);
});
