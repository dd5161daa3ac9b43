import type { ReactElement } from 'react';
import styles from './RangeStrip.module.css';

interface StillWindowProps {
  /** Ends of the shown range as shares of the strip, 0 to 1. */
  readonly left: number;
  readonly right: number;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

const strip = { y: 0, height: '100%' };

/** The range marked on the strip in markup for a file, whose policy allows no style attributes: it looks like the live one and is not moved. */
export function StillWindow({ left, right }: StillWindowProps): ReactElement {
  return (
    <svg className={styles['still']} aria-hidden="true">
      <rect {...strip} width={percent(left)} fill="var(--surface)" fillOpacity="0.75" />
      <rect {...strip} x={percent(right)} width={percent(1 - right)} fill="var(--surface)" fillOpacity="0.75" />
      {['1', '43'].map((y) => (
        <line key={y} x1={percent(left)} x2={percent(right)} y1={y} y2={y} stroke="var(--edge)" strokeWidth="2" />
      ))}
      {[left, right].map((share) => (
        <rect
          key={share}
          x={percent(share)}
          y="7"
          width="8.5"
          height="30"
          rx="4.25"
          transform="translate(-4.25 0)"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
