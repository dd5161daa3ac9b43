import type { KeyPart } from './foreign';

/** An id and its words, where the file has any. */
interface Named {
  readonly id: string;
  readonly label?: string | null;
}

/** A dimension of a key with its value. */
export function keyPart(dimension: Named, value: Named): KeyPart {
  const { label: dimensionLabel = null } = dimension;
  const { label = null } = value;
  return {
    dimension: dimension.id,
    value: value.id,
    ...(dimensionLabel === null ? {} : { dimensionLabel }),
    ...(label === null ? {} : { label }),
  };
}
