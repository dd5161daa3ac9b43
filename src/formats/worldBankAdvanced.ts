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

/** A row as the Indicators API writes it. */
function rowOf(given: unknown, path: string): object {
  const variables = listOf(own(given, 'variable'));
  if (variables === null) throw new Refused('FeedSchemaError', 'is not a row of figures', path);
  const named = new Map(variables.map((each) => [labelOf(own(each, 'concept'))?.toLowerCase() ?? '', each]));
  const other = variables.find((each) => !concepts.has(labelOf(own(each, 'concept'))?.toLowerCase() ?? ''));
  if (other !== undefined || named.size !== variables.length) {
    const name = labelOf(own(other, 'concept')) ?? '?';
    const detail = `has the concept "${name.slice(0, 40)}", which is not read; ask for one indicator at /v2/country/…/indicator/…`;
    throw new Refused('FeedFormatError', detail, `${path}.variable`);
  }
  const time = named.get('time');
  const code = labelOf(own(time, 'id'));
  return {
    indicator: fieldsOf(named.get('series')) ?? {},
    country: fieldsOf(named.get('country')) ?? {},
    countryiso3code: own(named.get('country'), 'id'),
    date: code !== null && onlyPeriod(code) !== null ? code : own(time, 'value'),
    value: own(given, 'value'),
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
