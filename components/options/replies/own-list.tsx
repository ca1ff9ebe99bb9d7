import { useMemo, useState } from 'react';
import {
  type OwnTemplate,
  REPLY_LANGUAGES,
  ReplyIndex,
  retag,
  staleLanguages,
} from '../../../lib/core/replies';
import type { ReplyUses } from '../../../lib/storage/reply-uses';
import { folderName, tagName } from '../../ui/reply-names';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import options from '../options.module.css';
import own from '../own.module.css';
import { tagCodes } from './named-draft';
import style from './replies.module.css';
import { listOf } from './reply-draft';
import { ReplyForm } from './reply-form';
import { ReplyImport } from './reply-import';
import type { OwnReplies } from './use-own-replies';

interface OwnListProps extends Pick<OwnReplies, 'keep' | 'remove'> {
  templates: readonly OwnTemplate[];
  uses: ReplyUses;
}

/** Rows drawn at most; a search leads to the others. */
const MOST_ROWS = 200;
const NEW = 'new';

/** The seller's own templates: found, edited, duplicated, tagged together, shared. */
export function OwnList({ templates, uses, keep, remove }: OwnListProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [tags, setTags] = useState('');
  const index = useMemo(
    () =>
      new ReplyIndex(
        templates.map((one) => ({ ...one, code: one.code ?? '', name: { en: one.name, zh: one.name } })),
      ),
    [templates],
  );
  const byId = new Map(templates.map((one) => [one.id, one]));
  const found =
    query.trim() === ''
      ? templates.slice(0, MOST_ROWS)
      : index.search(query, new Map(), MOST_ROWS).flatMap(({ id }) => byId.get(id) ?? []);
  const chosen = templates.filter(({ id }) => picked.has(id));
  const tagAll = async (kind: 'add' | 'remove') => {
    const change = { [kind]: tagCodes(words, tags) };
    setTags('');
    await keep(
      retag(templates, picked, change).filter(({ id }) => picked.has(id)),
      t('replies:library.picked', { count: picked.size }),
    );
  };
  const takenBut = (id: string | null) =>
    new Set(templates.flatMap((one) => (one.id === id || one.code === null ? [] : [one.code])));
  const toggle = (id: string) =>
    setPicked((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  return (
    <>
      <ReplyImport
        templates={chosen.length > 0 ? chosen : templates}
        ids={new Set(byId.keys())}
        keep={keep}
      />
      <div className={own.chips}>
        <button
          type="button"
          className={`${ui.button} ${ui.primary}`}
          data-testid="template-add"
          onClick={() => setEditing(NEW)}
        >
          {t('replies:library.add')}
        </button>
        {templates.length > 5 && (
          <input
            type="search"
            className={`${ui.field} ${style.find}`}
            aria-label={t('replies:search.label')}
            placeholder={t('replies:search.placeholder')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        {picked.size > 0 && (
          <>
            <span>{t('replies:library.picked', { count: picked.size })}</span>
            <input
              className={`${ui.field} ${style.find}`}
              aria-label={t('replies:library.field.tags')}
              placeholder={t('replies:library.field.tags')}
              data-testid="bulk-tags"
              value={tags}
              onChange={(event) => setTags(event.currentTarget.value)}
            />
            {(['add', 'remove'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                className={ui.button}
                data-testid={`bulk-${kind}`}
                disabled={listOf(tags).length === 0}
                onClick={() => void tagAll(kind)}
              >
                {t(`replies:library.tag.${kind}`)}
              </button>
            ))}
          </>
        )}
      </div>
      {editing === NEW && (
        <ReplyForm template={null} taken={takenBut(null)} keep={keep} close={() => setEditing(null)} />
      )}
      {templates.length === 0 && editing !== NEW && (
        <p className={options.empty} data-testid="templates-empty">
          {t('replies:library.empty')}
        </p>
      )}
      <ul className={own.items}>
        {found.map((template) => (
          <li key={template.id} className={own.item} data-testid="template-row">
            {editing === template.id ? (
              <ReplyForm
                template={template}
                taken={takenBut(template.id)}
                keep={keep}
                close={() => setEditing(null)}
              />
            ) : (
              <OwnRow
                template={template}
                uses={uses.get(template.id)?.count ?? 0}
                picked={picked.has(template.id)}
                toggle={() => toggle(template.id)}
                edit={() => setEditing(template.id)}
                duplicate={() =>
                  void keep(
                    [
                      {
                        ...template,
                        id: crypto.randomUUID(),
                        code: null,
                        older: [],
                        name: t('replies:library.copyOf', { name: template.name }),
                      },
                    ],
                    template.name,
                  )
                }
                remove={() => void remove(template)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OwnRowProps {
  template: OwnTemplate;
  uses: number;
  picked: boolean;
  toggle: () => void;
  edit: () => void;
  duplicate: () => void;
  remove: () => void;
}

function OwnRow({ template, uses, picked, toggle, edit, duplicate, remove }: OwnRowProps) {
  const words = useWords();
  const { t } = words;
  const { name, folder, tags, texts, code } = template;
  const stale = staleLanguages(template);
  const languages = REPLY_LANGUAGES.filter((language) => texts[language]);
  const actions = { edit, duplicate, remove };
  return (
    <>
      <div className={own.itemHead}>
        <h3>
          <label>
            <input type="checkbox" checked={picked} onChange={toggle} data-testid="template-pick" /> {name}
          </label>
        </h3>
        <span>
          {(Object.keys(actions) as (keyof typeof actions)[]).map((key) => (
            <button
              key={key}
              type="button"
              className={ui.plain}
              data-testid={`template-${key}`}
              aria-label={t(`replies:library.${key}Of`, { name })}
              onClick={actions[key]}
            >
              {t(`replies:library.${key}`)}
            </button>
          ))}
        </span>
      </div>
      <p className={ui.mute}>
        {[
          folderName(words, folder),
          code && `;;${code}`,
          t('replies:library.languages', { count: languages.length, list: languages.join(' ') }),
          uses > 0 && t('replies:list.uses', { count: uses }),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {tags.map((tag) => (
          <Tag key={tag}>{tagName(words, tag)}</Tag>
        ))}{' '}
        {stale.length > 0 && (
          <Tag tone="warn">
            {t('replies:library.staleIn', { count: stale.length, list: stale.join(' ') })}
          </Tag>
        )}
      </p>
    </>
  );
}
