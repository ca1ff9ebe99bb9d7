import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { ReplyLength } from '../../../lib/core/replies';
import type { RepliesView, ReplyItem } from '../../../lib/messages/replies-view';
import { send } from '../../../lib/messages/send';
import { Skeleton } from '../../ui/skeleton';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import type { TabProps } from '../panel-tabs';
import { useWantedTab } from '../use-wanted-tab';
import { CultureNotes } from './culture-notes';
import { LanguageChoice } from './language-choice';
import { MessageCard } from './message-card';
import { OpenReply } from './open-reply';
import style from './replies.module.css';
import { ReplyCard } from './reply-card';
import { ReplySearch } from './reply-search';
import { type RepliesAsk, useDraft, useReplies } from './use-replies';

/** What to answer the buyer of this page, or of a message pasted. */
export function RepliesTab(props: TabProps) {
  const { facts } = props.view;
  // Another conversation starts with nothing typed and nothing chosen.
  return <RepliesOfPage key={`${facts.site} ${facts.kind} ${facts.orderId ?? facts.productId}`} {...props} />;
}

const NOTHING_ASKED: RepliesAsk = { query: '', folder: null, tag: null, message: null, language: null };

/** What is listed: what was searched for, else the suggestions and after them the favourites and the most used. */
export function listed(
  view: RepliesView,
  ask: RepliesAsk,
): { title: 'found' | 'suggested' | 'dear'; items: ReplyItem[] }[] {
  if (ask.query.trim() !== '' || ask.folder !== null || ask.tag !== null) {
    return [{ title: 'found', items: view.results }];
  }
  const dear = view.results.filter(({ id }) => !view.suggestions.some((one) => one.id === id));
  return [
    { title: 'suggested' as const, items: view.suggestions },
    { title: 'dear' as const, items: dear },
  ].filter(({ items }) => items.length > 0);
}

/** The answer field of the open reply that comes next: what is missing, else the button that uses it. */
function reachReply(): void {
  const missing = document.querySelector<HTMLElement>('[data-testid="reply-form"] [data-missing]');
  const use = document.querySelector<HTMLElement>('#reply-insert:enabled, #reply-copy:enabled');
  (use ?? missing)?.focus();
}

function RepliesOfPage({ view: page }: TabProps) {
  const { t } = useWords();
  const { facts } = page;
  const [ask, setAsk] = useState(NOTHING_ASKED);
  const [wanted, setWanted] = useState<string | null>(null);
  const [length, setLength] = useState<ReplyLength>('short');
  const [values, setValues] = useState<Record<string, string>>({});
  /** Counts what changed behind the view: a use, a favourite, an answer. */
  const [turn, setTurn] = useState(0);
  const [reach, setReach] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const replies = useReplies(ask, [facts, turn]);
  const view = replies.value;
  const groups = view ? listed(view, ask) : [];
  const items = groups.flatMap((group) => group.items);
  const chosen = items.find(({ id }) => id === wanted) ?? items[0];
  const draftAsk = view && chosen ? { id: chosen.id, language: view.language, length, values } : null;
  const draft = useDraft(draftAsk, [facts, turn]);
  const shown = draft.value && draft.value.id === chosen?.id ? draft.value : null;
  const anew = () => setTurn((old) => old + 1);

  // The field is there at once: what is typed before the list has come is looked for as soon as it can be.
  useEffect(() => {
    if (document.activeElement === document.body) search.current?.focus();
  }, []);
  useWantedTab(
    useCallback((tab) => {
      if (tab !== 'replies') return;
      search.current?.focus();
      search.current?.select();
    }, []),
  );
  useEffect(() => {
    if (!reach || !shown) return;
    setReach(false);
    reachReply();
  }, [reach, shown]);

  const change = (patch: Partial<RepliesAsk>) => {
    setAsk((old) => ({ ...old, ...patch }));
    setWanted(null);
  };
  const move = (by: number) => {
    const at = items.findIndex(({ id }) => id === chosen?.id);
    const next = items[Math.max(0, Math.min(at + by, items.length - 1))];
    if (!next) return;
    setWanted(next.id);
    document.getElementById(`reply-${next.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  const set = (name: string, value: string | null) => {
    setValues(({ [name]: _, ...others }) => (value === null ? others : { ...others, [name]: value }));
    if (value === null) anew();
  };
  const favour = (id: string, favourite: boolean) =>
    void send('panel.reply-use', { id, favourite }).then(anew);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.activeElement === search.current) return;
    event.preventDefault();
    search.current?.focus();
  };
  if (!view && replies.failed) return <p className={ui.section}>{t('common:error.load')}</p>;
  return (
    // The key goes back from anywhere in the tab; each control has its own keys.
    <section className={style.tab} onKeyDown={onKeyDown} aria-label={t('panel:tab.replies')}>
      <ReplySearch
        ref={search}
        ask={ask}
        change={change}
        view={view}
        move={move}
        enter={() => setReach(true)}
      />
      {view ? (
        <>
          <MessageCard
            view={view}
            pasted={ask.message}
            paste={(message) => change({ message })}
            answer={(answered) => void send('panel.thread', { answered }).then(anew)}
            now={Date.now()}
          />
          {view.culture && <CultureNotes culture={view.culture} />}
          {groups.map(({ title, items: group }) => (
            <div key={title} className={style.group}>
              <div className={ui.label}>
                <h2 className={style.heading}>{t(`replies:list.${title}`)}</h2>
                {group === groups[0]?.items && (
                  <LanguageChoice
                    language={view.language}
                    choose={(language) => setAsk({ ...ask, language })}
                  />
                )}
              </div>
              {group.map((item) => (
                <div key={item.id} id={`reply-${item.id}`}>
                  <ReplyCard
                    item={item}
                    language={view.language}
                    chosen={item.id === chosen?.id}
                    choose={() => setWanted(item.id)}
                    favour={(favourite) => favour(item.id, favourite)}
                  >
                    {shown && item.id === shown.id ? (
                      <OpenReply
                        key={`${shown.id} ${shown.language} ${shown.length}`}
                        draft={shown}
                        site={facts.site}
                        editor={view.editor}
                        setLength={setLength}
                        set={set}
                        used={anew}
                      />
                    ) : null}
                  </ReplyCard>
                </div>
              ))}
            </div>
          ))}
          {items.length === 0 && (
            <p className={ui.section} data-testid="no-replies">
              {t(ask.query === '' && ask.folder === null ? 'replies:list.empty' : 'replies:search.none')}
            </p>
          )}
        </>
      ) : (
        <Skeleton />
      )}
      <p role="status" className={ui.hidden}>
        {chosen && t('replies:search.keys')}
      </p>
      <footer className={style.foot}>
        <span>{t('replies:draft.never')}</span>
        <span>{t('replies:draft.local')}</span>
      </footer>
    </section>
  );
}
