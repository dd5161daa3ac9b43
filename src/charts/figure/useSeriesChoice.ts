import { useCallback, useMemo, useState } from 'react';

/** The series that the reader brings forward with the key. */
export interface SeriesChoice {
  /** Key of the series in front: the one pointed at, else the one pressed. */
  readonly front: string | null;
  readonly pressed: string | null;
  readonly point: (key: string | null) => void;
  /** Presses an entry or lets it go. */
  readonly press: (key: string) => void;
}

/** Which series is brought forward; nothing at first. */
export function useSeriesChoice(): SeriesChoice {
  const [pointed, point] = useState<string | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const press = useCallback((key: string) => setPressed((before) => (before === key ? null : key)), []);
  return useMemo(() => ({ front: pointed ?? pressed, pressed, point, press }), [pointed, pressed, press]);
}
