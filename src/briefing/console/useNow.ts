import { useEffect, useState } from 'react';

/** The moment in milliseconds since 1970, anew every so many milliseconds. */
export function useNow(every = 500): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
