import type { ReactElement } from 'react';

import type { PixelBox } from '@/exports/snapshot/pixelBoxes';

import styles from './verify.module.css';

interface PictureMarksProps {
  readonly boxes: readonly PixelBox[];
  /** Of the picture that the boxes are measured in. */
  readonly size: { readonly width: number; readonly height: number };
}

/** A box that is seen on a phone as well: at least a twentieth of the picture's width, around the same middle. */
function seen(box: PixelBox, { width: whole }: PictureMarksProps['size']): PixelBox {
  const width = Math.max(box.width, whole / 20);
  const height = Math.max(box.height, whole / 20);
  return { x: box.x - (width - box.width) / 2, y: box.y - (height - box.height) / 2, width, height };
}

/** Boxes over a picture. What they say is said in words beside it. */
export function PictureMarks({ boxes, size }: PictureMarksProps): ReactElement {
  return (
    <svg className={styles['marks']} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {boxes.map((box) => (
        <g key={`${box.x} ${box.y}`}>
          <rect {...seen(box, size)} />
          <rect {...seen(box, size)} />
        </g>
      ))}
    </svg>
  );
}
