import { useCallback, useEffect, useRef, useState } from 'react';
import type { CountryCode, Remark } from '../../../lib/core/origin';
import type { RequestOf } from '../../../lib/messages/contract';
import type { MarketView } from '../../../lib/messages/market-view';
import { send } from '../../../lib/messages/send';
import type { EditError, PanelView } from '../../../lib/messages/views';

export type MarketEdit = Omit<RequestOf<'panel.market-edit'>, 'country'>;

export interface Market {
  /** Null until the first answer; what was answered last stays meanwhile. */
  view: MarketView | null;
  /** The last question was not answered. */
  failed: boolean;
  /** Shows another market. */
  choose: (country: CountryCode) => void;
  /** Null: taken; a remark: what to type instead. */
  edit: (change: MarketEdit) => Promise<Remark | null>;
  retry: () => void;
}

const isRefusal = (answer: MarketView | EditError): answer is EditError => 'error' in answer;

/** The markets of a page, asked again when the page's view changes. Only the answer to the last question is shown. */
export function useMarket(page: PanelView): Market {
  const [country, setCountry] = useState<CountryCode | null>(null);
  const [view, setView] = useState<MarketView | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);

  const ask = useCallback(async (about: CountryCode | null) => {
    const mine = ++turn.current;
    try {
      const answer = await send('panel.market', { country: about });
      if (mine !== turn.current) return;
      setFailed(!answer);
      if (answer) setView(answer);
    } catch {
      if (mine === turn.current) setFailed(true);
    }
  }, []);

  useEffect(() => {
    // The view of the page is made of the same figures: when it is new, so is the answer.
    if (page) void ask(country);
  }, [ask, country, page]);

  const edit = useCallback(
    async (change: MarketEdit): Promise<Remark | null> => {
      const mine = ++turn.current;
      try {
        const answer = await send('panel.market-edit', { country, ...change });
        if (answer && isRefusal(answer)) return answer.error;
        if (answer && mine === turn.current) setView(answer);
        setFailed(!answer);
        return null;
      } catch {
        setFailed(true);
        return { code: 'not-saved' };
      }
    },
    [country],
  );

  return { view, failed, choose: setCountry, edit, retry: () => void ask(country) };
}
