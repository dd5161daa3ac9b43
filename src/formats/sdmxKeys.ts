import { Refused } from './refusal';
import type { SdmxDimension } from './sdmxStructure';

function refuse(detail: string, path: string): never {
  throw new Refused('FeedSchemaError', detail, path);
}

/** A key for a message: long ones are cut. */
function shown(key: string): string {
  return key.length <= 60 ? key : `${key.slice(0, 60)}…`;
}

/** Places of the values that a key such as `0:2:0` names, one for each dimension of its level. Throws `Refused` where their number differs or one points behind the end of a list. */
export function placesOf(key: string, dimensions: readonly SdmxDimension[], path: string): readonly number[] {
  const at = `${path}["${shown(key)}"]`;
  const parts = key === '' ? [] : key.split(':');
  if (parts.length !== dimensions.length) {
    refuse(`has ${parts.length} parts but there are ${dimensions.length} dimensions`, at);
  }
  return parts.map((part, index) => {
    const dimension = dimensions[index];
    const size = dimension?.values.length ?? 0;
    const place = /^\d{1,9}$/u.test(part) ? Number(part) : size;
    return place < size ? place : refuse(`names value ${shown(part)} of the ${size} of ${dimension?.id ?? ''}`, at);
  });
}
