type Descriptions = Readonly<Record<string, string>>;

/** The fields of an edition that are not those of the files in it. */
export const edition: Descriptions = {
  chart: 'The chart as the catalogue named it, with the series that are here.',
  asOf: 'The day up to which the data count, YYYY-MM-DD. Nothing here was unknown on it.',
  feed: 'The feed with only the series of the chart, one row a period: the one known on the day.',
  milestones: 'The milestones inside the window of the data, none after the day.',
  claims: 'What the words of the chart say, as in claim.v1.json; each agrees with the figures here.',
};

/** The fields of the ledger. */
export const ledger: Descriptions = {
  editions: 'Every edition there is, in the order in which they were minted. Lines are only ever added.',
  'editions.chart': 'Id of the chart.',
  'editions.edition': 'The name: the day, a dot, and the first eight digits of the hash.',
  'editions.sha256': 'SHA-256 of the file, 64 hexadecimal digits.',
  'editions.bytes': 'Length of the file in bytes.',
  'editions.minted': 'The day on which it was frozen; later than its own day where the past was frozen afterwards.',
};
