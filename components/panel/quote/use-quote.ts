import { useCallback, useEffect, useRef, useState } from 'react';
import type { Remark } from '../../../lib/core/origin';
import type { RequestOf } from '../../../lib/messages/contract';
import type { QuoteEditError, QuoteView } from '../../../lib/messages/quote-view';
import { send } from '../../../lib/messages/send';
import type { PanelView } from '../../../lib/messages/views';

export type QuoteEdit = RequestOf<'panel.quote-edit'>;
export type QuoteStep = RequestOf<'panel.quote-step'>;

export interface Quote {
  /** Null until the first answer; what was answered last stays meanwhile. */
  view: QuoteView | null;
  failed: boolean;
  /** Null: taken; a remark: what to type instead, or why not. */
  edit: (change: QuoteEdit) => Promise<Remark | null>;
  step: (step: QuoteStep) => Promise<Remark | null>;
  retry: () => void;
}

type Answer = QuoteView | QuoteEditError | null;
const isRefusal = (answer: QuoteView | QuoteEditError): answer is QuoteEditError => 'error' in answer;

/** The quotation of a page, asked again when the page's view changes. Only the answer to the last question is shown. */
export function useQuote(page: PanelView): Quote {
  const [view, setView] = useState<QuoteView | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);

  const ask = useCallback(async (question: () => Promise<Answer>): Promise<Remark | null> => {
    const mine = ++turn.current;
    try {
      const answer = await question();
      if (answer && isRefusal(answer)) return answer.error;
      if (mine === turn.current) {
        setFailed(!answer);
        if (answer) setView(answer);
      }
      return null;
    } catch {
      if (mine === turn.current) setFailed(true);
      return { code: 'not-saved' };
    }
  }, []);

  const reload = useCallback(() => void ask(() => send('panel.quote', {})), [ask]);
  useEffect(() => {
    if (page) reload();
  }, [page, reload]);

  return {
    view,
    failed,
    edit: useCallback((change) => ask(() => send('panel.quote-edit', change)), [ask]),
    step: useCallback((step) => ask(() => send('panel.quote-step', step)), [ask]),
    retry: reload,
  };
}
