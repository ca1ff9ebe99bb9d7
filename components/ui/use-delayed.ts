import { useEffect, useState } from 'react';

/** True once `ms` have passed: what is ready sooner never flashes a skeleton. */
export function useDelayed(ms = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}
