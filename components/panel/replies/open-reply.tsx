import { useState } from 'react';
import type { SiteId } from '../../../lib/core/facts';
import type { ReplyLength } from '../../../lib/core/replies';
import type { ReplyDraft } from '../../../lib/messages/replies-view';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FillForm, fieldId } from './fill-form';
import { blocking, FindingList, type Overrides } from './finding-list';
import { LintTag } from './lint-tag';
import style from './replies.module.css';
import { holeNames } from './reply-card';
import { ReplyEditor } from './reply-editor';
import { ReplyParts } from './reply-parts';
import { UseBar } from './use-bar';
import { useLint } from './use-replies';

interface OpenReplyProps {
  draft: ReplyDraft;
  site: SiteId;
  editor: boolean;
  setLength: (length: ReplyLength) => void;
  set: (name: string, value: string | null) => void;
  used: () => void;
}

/** The chosen reply: words with the gloss beside, what is missing, what the rules say, and the ways to use it. */
export function OpenReply({ draft, site, editor, setLength, set, used }: OpenReplyProps) {
  const words = useWords();
  const { t } = words;
  const { id, language, length, text, parts, gloss, variables } = draft;
  const [edited, setEdited] = useState<string | null>(null);
  const [overrides, setOverrides] = useState<Overrides>({});
  const ask = edited === null ? null : { id, text: edited, language };
  const lint = useLint(ask);
  const current = edited ?? text;
  const isChecked = edited === null || lint.of === JSON.stringify(ask);
  const findings = edited === null ? draft.findings : isChecked ? (lint.value?.findings ?? []) : null;
  const holeName = holeNames(words, variables);
  const barred =
    findings === null || blocking(findings, overrides).length > 0 || (edited ?? text ?? '').trim() === '';
  return (
    <div className={style.open} data-testid="open-reply">
      {draft.stale && (
        <p className={ui.notice} data-tone="warn">
          {t('replies:draft.stale')}
        </p>
      )}
      {current === null ? (
        <ReplyParts
          parts={parts}
          language={language}
          holeName={holeName}
          testId="reply-parts"
          fill={(name) => document.getElementById(fieldId(name))?.focus()}
        />
      ) : (
        <ReplyEditor
          text={current}
          language={language}
          label={t('replies:draft.editLabel')}
          findings={findings ?? []}
          change={setEdited}
        />
      )}
      {gloss && (
        <div className={style.gloss} data-testid="reply-gloss">
          <ReplyParts parts={gloss} language="zh-CN" holeName={holeName} />
          {edited !== null && <small className={ui.mute}>{t('replies:draft.glossEdited')}</small>}
        </div>
      )}
      {!gloss && language !== 'zh-CN' && <p className={ui.mute}>{t('replies:draft.noGloss')}</p>}
      <div className={style.tools}>
        {text !== null || edited !== null ? (
          <span data-testid="reply-verdict">
            <LintTag findings={findings} site={site} />{' '}
            <small className={ui.mute}>{t(`replies:lint.${draft.context}`)}</small>
          </span>
        ) : null}
        {edited !== null && (
          <button
            type="button"
            className={ui.plain}
            data-testid="reply-reset"
            onClick={() => setEdited(null)}
          >
            {t('replies:draft.reset')}
          </button>
        )}
        {draft.hasLong && edited === null && (
          <fieldset aria-label={t('replies:draft.length')} className={style.lengths}>
            {(['short', 'long'] as const).map((one) => (
              <button
                key={one}
                type="button"
                className={ui.plain}
                aria-pressed={one === length}
                data-testid={`length-${one}`}
                onClick={() => setLength(one)}
              >
                {t(`replies:draft.${one}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <FindingList
        findings={findings ?? []}
        overrides={overrides}
        override={(rule, reason) =>
          setOverrides(({ [rule]: _, ...others }) =>
            reason === null ? others : { ...others, [rule]: reason },
          )
        }
      />
      {edited === null && (
        <FillForm
          id={id}
          variables={variables}
          set={set}
          done={() => document.querySelector<HTMLElement>('#reply-insert, #reply-copy')?.focus()}
        />
      )}
      <UseBar
        id={id}
        text={barred ? null : current}
        editor={editor}
        overrides={(findings ?? []).flatMap(({ rule, severity }) => {
          const reason = overrides[rule];
          return severity === 'error' && reason ? [{ rule, reason }] : [];
        })}
        used={used}
      />
    </div>
  );
}
