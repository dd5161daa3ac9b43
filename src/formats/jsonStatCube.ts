import type { RawDataset } from './jsonStatShape';
import { outcomeOf, Refused, refuseShape } from './refusal';
import { fieldsOf, labelOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** One category of a dimension; its place in the list is its position in the cube. */
export interface Category {
  readonly id: string;
  readonly label: string | null;
}

/** One dimension of a cube. */
export interface CubeDimension {
  readonly id: string;
  readonly label: string | null;
  readonly categories: readonly Category[];
  /** The `category` object, where units stand. */
  readonly category: Fields;
  readonly extension: unknown;
}

/** The axes of a data set: cells are counted row by row, the last dimension varies fastest. */
export interface CubeAxes {
  readonly dimensions: readonly CubeDimension[];
  /** Dimensions that are described but no axes, of one category each: all cells are of it. PxWeb leaves its contents out of the axes so. */
  readonly constants: readonly CubeDimension[];
  readonly role: unknown;
  /** Product of the sizes. */
  readonly cells: number;
  /** Prefix for places of what is found wrong. */
  readonly at: (place: string) => string;
}

type At = CubeAxes['at'];

function idsOf(
  fields: Fields,
  at: At,
): { readonly ids: readonly string[]; readonly sizes: readonly number[]; readonly path: string } {
  // Generations before 2.0 keep both inside `dimension`, among the dimensions themselves.
  const isOld = listOf(own(fields, 'id')) === null;
  const home = isOld ? own(fields, 'dimension') : fields;
  const path = at(isOld ? 'dimension.' : '');
  const ids = (listOf(own(home, 'id')) ?? refuseShape('has no list of dimension ids', `${path}id`)).map(
    (id, index) => textOrNumber(id) ?? refuseShape('is not an id', `${path}id[${index}]`),
  );
  const sizes = (listOf(own(home, 'size')) ?? refuseShape('has no list of sizes', `${path}size`)).map((size, index) =>
    typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
      ? size
      : refuseShape('is not a size', `${path}size[${index}]`),
  );
  if (ids.length !== sizes.length) refuseShape(`has ${ids.length} ids but ${sizes.length} sizes`, `${path}size`);
  if (ids.length === 0) refuseShape('has no dimensions', `${path}id`);
  if (new Set(ids).size !== ids.length) refuseShape('names a dimension twice', `${path}id`);
  return { ids, sizes, path };
}

/** Ids in the order of their positions, from an object id → position: its own order means nothing. */
function fromPositions(index: Fields, size: number, path: string): readonly string[] {
  const ids: (string | undefined)[] = Array.from({ length: Object.keys(index).length });
  if (ids.length !== size) refuseShape(`has ${ids.length} categories but a size of ${size}`, path);
  for (const [id, position] of Object.entries(index)) {
    const isPlace = typeof position === 'number' && Number.isInteger(position) && position >= 0 && position < size;
    if (!isPlace || ids[position] !== undefined)
      refuseShape(`position ${String(position).slice(0, 40)} is not one of 0 to ${size - 1}, each once`, path);
    ids[position] = id;
  }
  return ids.filter((id) => id !== undefined);
}

function fromList(index: readonly unknown[], size: number, path: string): readonly string[] {
  if (index.length !== size) refuseShape(`has ${index.length} categories but a size of ${size}`, path);
  const ids = index.map((id, place) => textOrNumber(id) ?? refuseShape('is not an id', `${path}[${place}]`));
  if (new Set(ids).size !== ids.length) refuseShape('names a category twice', path);
  return ids;
}

function categoryIds(category: Fields, size: number, path: string): readonly string[] {
  const list = listOf(own(category, 'index'));
  if (list) return fromList(list, size, `${path}.index`);
  const positions = fieldsOf(own(category, 'index'));
  if (positions) return fromPositions(positions, size, `${path}.index`);
  // One category needs no index: its only label names it.
  const named = Object.keys(fieldsOf(own(category, 'label')) ?? {});
  return size === 1 && named.length === 1 ? named : refuseShape(`has no index for ${size} categories`, `${path}.index`);
}

function dimensionOf(
  fields: Fields,
  size: number,
  place: { readonly id: string; readonly path: string },
): CubeDimension {
  const { id, path } = place;
  const category = fieldsOf(own(fields, 'category')) ?? refuseShape('has no categories', `${path}.category`);
  const labels = own(category, 'label');
  const categories = categoryIds(category, size, `${path}.category`).map((each) => ({
    id: each,
    label: labelOf(own(labels, each)),
  }));
  return { id, label: labelOf(own(fields, 'label')), categories, category, extension: own(fields, 'extension') };
}

function constantsOf(all: unknown, ids: readonly string[], at: At): readonly CubeDimension[] {
  return Object.entries(fieldsOf(all) ?? {}).flatMap(([id, given]) => {
    const index = own(own(given, 'category'), 'index');
    const fields = fieldsOf(given);
    const isOne = (listOf(index) ?? Object.keys(fieldsOf(index) ?? {})).length === 1;
    if (ids.includes(id) || fields === null || !isOne) return [];
    // What explains no cell is not refused.
    const one = outcomeOf(() => dimensionOf(fields, 1, { id, path: at(`dimension.${id}`) }));
    return one.ok ? [one.value] : [];
  });
}

/** Reads the dimensions of a data set. Throws `Refused` where ids, sizes and categories do not fit together. */
export function axesOf({ fields, path }: RawDataset): CubeAxes {
  const at: At = (place) => (path === '' ? place : `${path}.${place}`);
  const { ids, sizes, path: home } = idsOf(fields, at);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(cells))
    throw new Refused('FeedTooLargeError', 'has more cells than can be counted', `${home}size`);
  if (cells === 0) throw new Refused('FeedSourceError', 'has no cells: nothing fits what was asked for', `${home}size`);
  const all = own(fields, 'dimension');
  const dimensions = ids.map((id, index) => {
    const place = { id, path: at(`dimension.${id}`) };
    const one = fieldsOf(own(all, id)) ?? refuseShape('is not described', place.path);
    return dimensionOf(one, sizes[index] ?? 0, place);
  });
  const constants = constantsOf(all, ids, at);
  return { dimensions, constants, role: own(fields, 'role') ?? own(all, 'role'), cells, at };
}
