import { useCallback, useEffect, useRef, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Remark } from '../../lib/core/origin';
import type { RequestOf } from '../../lib/messages/contract';
import { send } from '../../lib/messages/send';
import type { EditError, PanelView } from '../../lib/messages/views';

export type PanelEdit = RequestOf<'panel.edit'>;
export type PanelState =
  | { phase: 'loading' | 'refused' | 'nothing' | 'failed' }
  /** `unanswered`: the last question failed; the view is the one before it. */
  | { phase: 'ready'; view: PanelView; unanswered: boolean };

export interface Panel {
  state: PanelState;
  /** Sends an edit. Null: taken; a remark: what to type instead. */
  edit: (change: PanelEdit) => Promise<Remark | null>;
  undo: () => Promise<void>;
  reload: () => Promise<void>;
}

/**
 * Asks a second time when the first fails: the browser may stop the background's worker while a question is under
 * way, and the next one starts it again. Only for questions that may be asked twice.
 */
async function again<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch {
    return question();
  }
}

const isRefusal = (answer: PanelView | EditError): answer is EditError => 'error' in answer;

/** Presents the token that came in the address once and drops it from the address. */
async function hello(): Promise<PanelView | null> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return (await send('panel.hello', { token })) ?? null;
}

/**
 * The panel's one state: the view that the background makes. Questions are put one after the other, so that an
 * answer is never older than the one before it. A frame whose token is refused stays blank for good.
 */
export function usePanel(): Panel {
  const [state, setState] = useState<PanelState>({ phase: 'loading' });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const admitted = useRef(false);

  /** Puts a question in line and shows its answer. False: there was none. */
  const ask = useCallback((question: () => Promise<PanelView | null | 'keep'>): Promise<boolean> => {
    const turn = line.current.then(async () => {
      try {
        const view = await question();
        if (view === 'keep') return true;
        if (view) admitted.current = true;
        if (view) setState({ phase: 'ready', view, unanswered: false });
        else setState({ phase: admitted.current ? 'nothing' : 'refused' });
        return true;
      } catch {
        // What is on the screen stays: a seller in the middle of typing loses nothing.
        setState((old) => (old.phase === 'ready' ? { ...old, unanswered: true } : { phase: 'failed' }));
        return false;
      }
    });
    line.current = turn;
    return turn;
  }, []);

  const reload = useCallback(async () => {
    await ask(async () => (await again(() => send('panel.view', {}))) ?? null);
  }, [ask]);

  useEffect(() => {
    void ask(hello);
    const onNotice = (message: unknown): undefined => {
      const notice = (message as { notice?: unknown } | null)?.notice;
      if (notice === 'view.changed' && admitted.current) void reload();
    };
    browser.runtime.onMessage.addListener(onNotice);
    return () => browser.runtime.onMessage.removeListener(onNotice);
  }, [ask, reload]);

  const edit = useCallback(
    async (change: PanelEdit): Promise<Remark | null> => {
      let refusal: Remark | null = null;
      const answered = await ask(async () => {
        const answer = await again(() => send('panel.edit', change));
        if (!answer || !isRefusal(answer)) return answer ?? null;
        refusal = answer.error;
        return 'keep';
      });
      return answered ? refusal : { code: 'not-saved' };
    },
    [ask],
  );

  const undo = useCallback(async () => {
    await ask(async () => (await send('panel.undo', {})) ?? null);
  }, [ask]);

  return { state, edit, undo, reload };
}
