import type { Snapshot } from './snapshot';

/** Files that can carry a snapshot. */
export type SnapshotFormat = 'png' | 'svg' | 'html' | 'json';

/** Pictures that are recognised without one; only PNG and SVG of ours ever had one. */
export type PictureFormat = 'png' | 'svg' | 'jpeg' | 'webp' | 'gif' | 'avif';

/** Files of ours that carry no snapshot: a feed, a JSON-stat data set, a table, a workbook, an embed's document. */
export type UnsealedFormat = 'json' | 'json-stat' | 'csv' | 'xlsx' | 'html';

/** What is wrong with a snapshot, or with the file around it. */
export type Damage =
  /** The file ends too early, or its parts do not fit each other. */
  | 'broken-file'
  /** A part of the file does not fit its own checksum. */
  | 'wrong-checksum'
  /** It has more parts than any of ours. */
  | 'too-many-parts'
  /** There is more than one snapshot in it. */
  | 'several'
  /** The snapshot cannot be unpacked, or is larger unpacked than any of ours. */
  | 'not-unpacked'
  /** It is no JSON, has not the fields of a snapshot, or is not spelled as we do. */
  | 'not-a-snapshot'
  /** It says two things of itself that cannot both be true. */
  | 'contradicts-itself'
  /** It was written by a later version of this software. */
  | 'newer-version';

/** What a file shows beside its snapshot, as text that can be held against the same file made again (`samenessOf`). */
export type Shown =
  | { readonly format: 'png' }
  | {
      readonly format: 'svg';
      /** The bare drawing: no typeface, no snapshot. */
      readonly drawn: string;
      /** The style sheet that holds the typeface; empty without one. */
      readonly style: string;
    }
  /** The document without its snapshot. */
  | { readonly format: 'html'; readonly document: string }
  /** The feed without its snapshot, as canonical JSON. */
  | { readonly format: 'json'; readonly feed: string };

/** A file that says what it shows. */
export type SnapshotReading = Shown & {
  readonly kind: 'snapshot';
  readonly snapshot: Snapshot;
  /** The snapshot fits its own SHA-256. Anyone can make it fit, so it proves no origin. */
  readonly sealed: boolean;
  /**
   * What the file shows fits what the snapshot says of it: hashes, the parts that we write and no others, and in a feed
   * figures, titles, units, sources and rights. Anyone can make it fit, too.
   */
  readonly whole: boolean;
};

/** What a dropped file is found to be. */
export type FileReading =
  | SnapshotReading
  | {
      /** The file of an edition; it is one that was published where the ledger has its hash. */
      readonly kind: 'edition';
      /** Of the whole file, 64 hexadecimal digits. */
      readonly sha256: string;
      /** What it says of itself: id of the chart, and `YYYY-MM-DD`. */
      readonly chart: string;
      readonly asOf: string;
      /** The name that it would have, `YYYY-MM-DD.<code>`. */
      readonly edition: string;
    }
  /** It is made like a file of ours that carries no seal, so that nothing can be said of it. */
  | { readonly kind: 'unsealed'; readonly format: UnsealedFormat }
  | { readonly kind: 'no-data'; readonly format: PictureFormat }
  | { readonly kind: 'damaged'; readonly format: SnapshotFormat; readonly problem: Damage }
  /** `most`: bytes that a file of its kind may have. */
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-ours' };
