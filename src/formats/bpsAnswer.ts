import { Refused } from './refusal';
import { fieldsOf, labelOf, listOf, noteOf, own, textOrNumber, type Fields } from './unknownParts';

/** What may stand where in a key, with its name. */
export interface BpsItem {
  /** As it is written in keys. */
  readonly val: string;
  readonly label: string;
}

/** The lists of a dynamic table. Each figure's key is one value of every list, in this order, without anything between. */
export interface BpsLists {
  readonly vervar: readonly BpsItem[];
  readonly var: readonly BpsItem[];
  readonly turvar: readonly BpsItem[];
  readonly tahun: readonly BpsItem[];
  readonly turtahun: readonly BpsItem[];
}

/** A dynamic table whose lists are there. */
export interface BpsTable {
  /** The answer itself, out of its wrapper. */
  readonly answer: Fields;
  /** The fields of each variable. */
  readonly variables: readonly unknown[];
  readonly lists: BpsLists;
  readonly content: Fields;
}

/** The answer itself: recorders of traffic keep it as `body` beside the request. */
export function bpsAnswer(input: unknown): unknown {
  const isWrapped = fieldsOf(own(input, 'request')) !== null || own(input, 'status_code') !== undefined;
  return isWrapped && own(input, 'datacontent') === undefined && own(input, 'body') !== undefined
    ? own(input, 'body')
    : input;
}

function refuse(detail: string, path?: string): never {
  throw new Refused('FeedSourceError', detail, path);
}

/** All of their refusals come with HTTP 200. */
function refuseErrors(answer: unknown): void {
  if (answer === null) {
    refuse(
      'BPS answered "null", as it does when a table is too large or the years are left out; ask for fewer years (th)',
    );
  }
  const message = noteOf(own(answer, 'message'));
  const status = labelOf(own(answer, 'status'));
  if (status !== null && status.toUpperCase() !== 'OK')
    refuse(`BPS answered with an error: "${message ?? status}"`, 'status');
  const available = labelOf(own(answer, 'data-availability'));
  if (available !== null && available !== 'available') {
    refuse(
      `BPS answered "${available}": it has no data for this request; check variable and years`,
      'data-availability',
    );
  }
  if (own(answer, 'datacontent') === undefined && own(answer, 'data') !== undefined) {
    refuse(
      'is another answer of BPS than a table of figures; ask with model=data, a variable (var) and years (th)',
      'data',
    );
  }
}

function itemOf(given: unknown, path: string): BpsItem {
  const val = textOrNumber(own(given, 'val'))?.trim();
  if (val === undefined || val.length > 32)
    throw new Refused('FeedSchemaError', 'has no value for keys', `${path}.val`);
  // Names of provinces and totals may be in bold.
  return { val, label: labelOf(noteOf(own(given, 'label'))) ?? val };
}

const nothing: readonly BpsItem[] = [{ val: '0', label: 'Tidak ada' }];

/** Lists of derived variables and periods may be left out; their place in keys is 0 all the same. */
function mayLack(name: keyof BpsLists, given: unknown): boolean {
  const isNone = given === undefined || given === null || given === '' || listOf(given)?.length === 0;
  return isNone && (name === 'turvar' || name === 'turtahun');
}

function listIn(answer: Fields, name: keyof BpsLists): readonly BpsItem[] {
  const given = own(answer, name);
  if (mayLack(name, given)) return nothing;
  const list = listOf(given);
  if (list === null || list.length === 0)
    throw new Refused('FeedSchemaError', `has nothing in its list "${name}"`, name);
  const items = list.map((each, index) => itemOf(each, `${name}[${index}]`));
  const again = new Set(items.map(({ val }) => val)).size !== items.length;
  if (again) throw new Refused('FeedSchemaError', 'has the same value twice', name);
  return items;
}

function contentOf(answer: Fields): Fields {
  const content = own(answer, 'datacontent');
  const isEmpty = content === null || content === '' || listOf(content)?.length === 0;
  const fields = fieldsOf(content);
  if (isEmpty || (fields !== null && Object.keys(fields).length === 0))
    refuse('BPS answered without a single figure', 'datacontent');
  if (fields === null) throw new Refused('FeedSchemaError', 'is no object of keys and figures', 'datacontent');
  return fields;
}

/** The table of an answer. `FeedSourceError` for every way in which BPS says that it has none, `FeedSchemaError` where a list is not there. */
export function bpsTable(input: unknown): BpsTable {
  const answer = bpsAnswer(input);
  refuseErrors(answer);
  const fields = fieldsOf(answer);
  if (fields === null) throw new Refused('FeedSchemaError', 'is no answer of BPS');
  const content = contentOf(fields);
  const lists: BpsLists = {
    vervar: listIn(fields, 'vervar'),
    var: listIn(fields, 'var'),
    turvar: listIn(fields, 'turvar'),
    tahun: listIn(fields, 'tahun'),
    turtahun: listIn(fields, 'turtahun'),
  };
  return { answer: fields, variables: listOf(own(fields, 'var')) ?? [], lists, content };
}
