import { useEffect } from 'react';

interface ArrivalProps {
  readonly place: string;
  readonly onArrival: (place: string) => void;
}

/** Stands beside a page and tells, once the page is there, that the reader has arrived: pages that are loaded on demand come later than their address. */
export function Arrival({ place, onArrival }: ArrivalProps): null {
  useEffect(() => onArrival(place), [place, onArrival]);
  return null;
}
