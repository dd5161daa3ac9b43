import type { CubeAxes } from './jsonStatCube';
import { jsonCell, type JsonCell } from './jsonCell';
import { refuseShape } from './refusal';
import { missingSigns } from './statusFlags';
import { fieldsOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** A figure, and the sign in its place that was read as a missing number. */
export interface Cell extends JsonCell {
  readonly sign?: string;
}

/** Figures and flags of a cube by the number of the cell. */
export interface Cells {
  /** Cells that the file names, in ascending order; `null` where it names all of them. */
  readonly named: readonly number[] | null;
  readonly value: (cell: number) => Cell;
  readonly flag: (cell: number) => string | undefined;
  /** What the file says its flags mean. */
  readonly flagLabels: unknown;
}

/** Cell numbers that an object has as names, checked. */
function namedCells(object: Fields, cells: number, path: string): readonly number[] {
  const numbers = Object.keys(object).map((name) => {
    const cell = /^(?:0|[1-9]\d{0,14})$/u.test(name) ? Number(name) : cells;
    return cell < cells ? cell : refuseShape(`is not a cell: there are ${cells}`, `${path}["${name.slice(0, 40)}"]`);
  });
  return numbers.sort((a, b) => a - b);
}

function cellOf(given: unknown): Cell {
  const cell = jsonCell(given, missingSigns);
  const isSign = typeof given === 'string' && given.trim() !== '' && cell.value === null && cell.unread === undefined;
  return isSign ? { ...cell, sign: given.trim() } : cell;
}

function valuesOf(given: unknown, axes: CubeAxes): Pick<Cells, 'named' | 'value'> {
  const path = axes.at('value');
  const list = listOf(given);
  if (list) {
    if (list.length !== axes.cells) refuseShape(`has ${list.length} values for ${axes.cells} cells`, path);
    return { named: null, value: (cell) => cellOf(list[cell]) };
  }
  const sparse = fieldsOf(given) ?? refuseShape('is neither a list nor an object', path);
  return {
    named: namedCells(sparse, axes.cells, path),
    value: (cell) => cellOf(own(sparse, String(cell))),
  };
}

function flagText(given: unknown): string | undefined {
  return textOrNumber(given)?.trim().slice(0, 40);
}

function flagsOf(given: unknown, { cells, at }: CubeAxes): Cells['flag'] {
  const path = at('status');
  if (given === undefined || given === null) return () => undefined;
  if (typeof given === 'string') return () => flagText(given);
  const list = listOf(given);
  if (list) {
    // One flag in a list stands for all cells.
    if (list.length === 1) return () => flagText(list[0]);
    if (list.length !== cells) refuseShape(`has ${list.length} flags for ${cells} cells`, path);
    return (cell) => flagText(list[cell]);
  }
  const sparse = fieldsOf(given) ?? refuseShape('is neither a text, a list nor an object', path);
  namedCells(sparse, cells, path);
  return (cell) => flagText(own(sparse, String(cell)));
}

/** Reads values and flags of a data set. Throws `Refused` where their number or their places do not fit the axes. */
export function cellsOf(fields: Fields, axes: CubeAxes): Cells {
  const status = own(fields, 'status');
  // Eurostat before 2.0 keeps the flags and their meaning in one object.
  const isLegacy = own(status, 'value') !== undefined;
  return {
    ...valuesOf(own(fields, 'value'), axes),
    flag: flagsOf(isLegacy ? own(status, 'value') : status, axes),
    flagLabels: isLegacy
      ? own(own(status, 'category'), 'label')
      : own(own(own(fields, 'extension'), 'status'), 'label'),
  };
}
