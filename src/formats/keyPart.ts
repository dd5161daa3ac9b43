import type { KeyPart } from './foreign';

/** An id and its words, where the file has any. */
interface Named {
  readonly id: string;
  readonly label: string | null;
}

/** A dimension of a key with its value. */
export function keyPart(dimension: Named, value: Named): KeyPart {
  return {
    dimension: dimension.id,
    value: value.id,
    ...(dimension.label === null ? {} : { dimensionLabel: dimension.label }),
    ...(value.label === null ? {} : { label: value.label }),
  };
}
