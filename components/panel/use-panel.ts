import { useCallback, useEffect, useRef, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Remark } from '../../lib/core/origin';
import type { RequestOf } from '../../lib/messages/contract';
import { send } from '../../lib/messages/send';
import type { EditError, PanelView } from '../../lib/messages/views';

export type PanelEdit = RequestOf<'panel.edit'>;
export type PanelState =
  | { phase: 'loading' | 'refused' | 'nothing' | 'failed' }
  | { phase: 'ready'; view: PanelView };

export interface Panel {
  state: PanelState;
  /** Sends an edit. Null: taken; a remark: what to type instead. */
  edit: (change: PanelEdit) => Promise<Remark | null>;
  undo: () => Promise<void>;
  reload: () => Promise<void>;
}

const isRefusal = (answer: PanelView | EditError): answer is EditError => 'error' in answer;

/** Presents the token that came in the address once and drops it from the address. */
async function hello(): Promise<PanelView | null> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return (await send('panel.hello', { token })) ?? null;
}

/**
 * The panel's one state: the view that the background makes. An answer that was overtaken by a later question is
 * dropped. A frame whose token is refused stays blank for good.
 */
export function usePanel(): Panel {
  const [state, setState] = useState<PanelState>({ phase: 'loading' });
  const asked = useRef(0);
  const admitted = useRef(false);

  const take = useCallback(async (question: () => Promise<PanelView | null | 'keep'>) => {
    const turn = ++asked.current;
    try {
      const view = await question();
      if (turn !== asked.current || view === 'keep') return;
      if (view) admitted.current = true;
      if (view) setState({ phase: 'ready', view });
      else setState({ phase: admitted.current ? 'nothing' : 'refused' });
    } catch {
      if (turn === asked.current) setState({ phase: 'failed' });
    }
  }, []);

  const reload = useCallback(() => take(async () => (await send('panel.view', {})) ?? null), [take]);

  useEffect(() => {
    void take(hello);
    const onNotice = (message: unknown): undefined => {
      const notice = (message as { notice?: unknown } | null)?.notice;
      if (notice === 'view.changed' && admitted.current) void reload();
    };
    browser.runtime.onMessage.addListener(onNotice);
    return () => browser.runtime.onMessage.removeListener(onNotice);
  }, [take, reload]);

  const edit = useCallback(
    async (change: PanelEdit): Promise<Remark | null> => {
      let refusal: Remark | null = null;
      await take(async () => {
        const answer = await send('panel.edit', change);
        if (answer && isRefusal(answer)) {
          refusal = answer.error;
          return 'keep';
        }
        return answer ?? null;
      });
      return refusal;
    },
    [take],
  );

  const undo = useCallback(() => take(async () => (await send('panel.undo', {})) ?? null), [take]);

  return { state, edit, undo, reload };
}
