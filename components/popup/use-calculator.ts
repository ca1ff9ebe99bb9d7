import { useEffect, useState } from 'react';
import { send } from '../../lib/messages/send';
import type { CalculatorView } from '../../lib/messages/views';
import { type CalculatorInput, type ReadInput, readCalculator } from './calculator-input';

const TYPING_PAUSE_MS = 120;

export interface Calculation {
  read: ReadInput;
  view: CalculatorView | null;
  failed: boolean;
}

/** Prices what is typed, a moment after the last key. The last answer stays while the next is under way. */
export function useCalculator(input: CalculatorInput): Calculation {
  const [answer, setAnswer] = useState<{ view: CalculatorView | null; failed: boolean }>({
    view: null,
    failed: false,
  });
  const read = readCalculator(input);
  const question = read.state === 'ready' ? JSON.stringify(read.request) : null;
  useEffect(() => {
    let current = true;
    const ask = async () => {
      if (question === null) return setAnswer({ view: null, failed: false });
      try {
        const view = await send('calculate', JSON.parse(question));
        if (current) setAnswer({ view: view ?? null, failed: !view });
      } catch {
        if (current) setAnswer({ view: null, failed: true });
      }
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [question]);
  return { read, ...answer };
}
