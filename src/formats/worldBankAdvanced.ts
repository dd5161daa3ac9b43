import { onlyPeriod } from './periodWords';
import { Refused } from './refusal';
import { fieldsOf, labelOf, listOf, own } from './unknownParts';

function sourcesOf(input: unknown): readonly unknown[] {
  const source = own(input, 'source');
  return listOf(source) ?? (source === undefined ? [] : [source]);
}

/** Whether parsed JSON is an answer of the World Bank's API of sources (`/v2/sources/2/country/…/series/…/data`). */
export function isAdvanced(input: unknown): boolean {
  const sources = own(input, 'page') === undefined ? [] : sourcesOf(input);
  return sources.length > 0 && sources.every((source) => listOf(own(source, 'data')) !== null);
}

const concepts: ReadonlySet<string> = new Set(['country', 'series', 'time']);

function conceptOf(variable: unknown): string {
  return labelOf(own(variable, 'concept'))?.toLowerCase() ?? '';
}

/** A row as the Indicators API writes it, with what else its source tells it apart by (debt: `Counterpart-Area`) in `more`. */
function rowOf(given: unknown, path: string): object {
  const variables = listOf(own(given, 'variable'));
  if (variables === null) throw new Refused('FeedSchemaError', 'is not a row of figures', path);
  const named = new Map(variables.map((each) => [conceptOf(each), each]));
  const others = variables.filter((each) => !concepts.has(conceptOf(each)));
  if (named.size !== variables.length || others.some((each) => labelOf(own(each, 'id')) === null)) {
    throw new Refused('FeedSchemaError', 'names a concept twice or without its id', `${path}.variable`);
  }
  const time = named.get('time');
  const code = labelOf(own(time, 'id'));
  return {
    indicator: fieldsOf(named.get('series')) ?? {},
    country: fieldsOf(named.get('country')) ?? {},
    countryiso3code: own(named.get('country'), 'id'),
    date: code !== null && onlyPeriod(code) !== null ? code : own(time, 'value'),
    value: own(given, 'value'),
    more: others,
  };
}

/** An answer of the API of sources in the shape of the Indicators API: `[paging, rows]`; and where its rows stand. */
export function fromAdvanced(input: unknown): { readonly answer: readonly unknown[]; readonly place: string } {
  const sources = sourcesOf(input);
  const [source, second] = sources;
  if (second !== undefined) {
    throw new Refused('FeedFormatError', `has ${sources.length} sources, one is read at a time`, 'source');
  }
  const place = listOf(own(input, 'source')) === null ? 'source.data' : 'source[0].data';
  const rows = (listOf(own(source, 'data')) ?? []).map((row, index) => rowOf(row, `${place}[${index}]`));
  return { answer: [{ ...fieldsOf(input), sourcename: own(source, 'name') }, rows], place };
}
