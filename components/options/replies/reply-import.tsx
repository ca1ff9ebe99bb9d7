import { useRef, useState } from 'react';
import {
  type OwnTemplate,
  REPLY_LANGUAGES,
  type ReplyLanguage,
  splitQuickReplies,
} from '../../../lib/core/replies';
import { exportTemplates } from '../../../lib/replies';
import { saveBlob } from '../../ui/save-blob';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { FormActions } from '../form-actions';
import { saveFile } from '../import/save-file';
import own from '../own.module.css';
import style from './replies.module.css';
import {
  type ReadTemplates,
  readTemplates,
  templatesCsv,
  templatesOfPaste,
  templatesWorkbook,
} from './reply-files';

const SHOWN = 20;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ReplyImportProps {
  /** What is exported: those chosen, else all. */
  templates: readonly OwnTemplate[];
  /** Ids of every template there is: one that comes in with the same takes its place. */
  ids: ReadonlySet<string>;
  keep: (templates: readonly OwnTemplate[], what: string) => Promise<void>;
}

/** Templates out as a file to share, and in from one after a look at it; quick replies pasted from a console. */
export function ReplyImport({ templates, ids, keep }: ReplyImportProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadTemplates | null>(null);
  const [pasting, setPasting] = useState(false);
  const open = async (file: File | undefined) => {
    if (file) setRead(await readTemplates(file));
  };
  const exportWorkbook = async () =>
    saveBlob('caravel-replies.xlsx', new Blob([await templatesWorkbook(templates)], { type: XLSX }));
  return (
    <>
      <div className={own.chips}>
        <button type="button" className={ui.button} onClick={() => input.current?.click()}>
          {t('replies:library.import')}
        </button>
        <button
          type="button"
          className={ui.button}
          data-testid="replies-paste"
          onClick={() => setPasting(!pasting)}
        >
          {t('replies:library.paste')}
        </button>
        <span className={`${ui.mute} ${style.export}`}>{t('replies:library.export')}</span>
        <button
          type="button"
          className={ui.button}
          data-testid="replies-export-json"
          disabled={templates.length === 0}
          onClick={() => saveFile('caravel-replies.json', exportTemplates(templates), 'application/json')}
        >
          JSON
        </button>
        <button
          type="button"
          className={ui.button}
          data-testid="replies-export-csv"
          disabled={templates.length === 0}
          onClick={() => saveFile('caravel-replies.csv', templatesCsv(templates), 'text/csv')}
        >
          CSV
        </button>
        <button
          type="button"
          className={ui.button}
          data-testid="replies-export-xlsx"
          disabled={templates.length === 0}
          onClick={() => void exportWorkbook()}
        >
          XLSX
        </button>
        <span className={ui.mute}>{t('replies:library.exportHint', { count: templates.length })}</span>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,.csv,.tsv,.txt,.xlsx,.xls,.ods"
          aria-label={t('replies:library.import')}
          data-testid="replies-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            void open(file);
          }}
        />
      </div>
      {pasting && <PasteBox keep={keep} close={() => setPasting(false)} />}
      {read && <Review read={read} ids={ids} keep={keep} close={() => setRead(null)} />}
    </>
  );
}

function Review({
  read,
  ids,
  keep,
  close,
}: Pick<ReplyImportProps, 'ids' | 'keep'> & { read: ReadTemplates; close: () => void }) {
  const { t } = useWords();
  if ('unreadable' in read) {
    return (
      <p className={ui.notice} data-tone="bad" role="alert" data-testid="replies-unreadable">
        {t('replies:library.unreadable')}
      </p>
    );
  }
  const { templates, problems, incomplete } = read;
  const replaced = templates.filter(({ id }) => ids.has(id)).length;
  const save = async () => {
    close();
    await keep(templates, t('replies:library.imported', { count: templates.length }));
  };
  return (
    <div className={own.result} data-testid="replies-review">
      <strong>{t('replies:library.found', { count: templates.length })}</strong>
      {replaced > 0 && <p>{t('replies:library.replaces', { count: replaced })}</p>}
      <ul>
        {problems.slice(0, SHOWN).map(({ code, row, detail }) => (
          <li key={`${code} ${row} ${detail}`}>
            {row !== null && `${t('replies:library.row', { row })} `}
            {t(`replies:library.importProblem.${code}`, { detail })}
          </li>
        ))}
        {incomplete.slice(0, SHOWN).map(({ id, missing }) => (
          <li key={id} className={ui.mute}>
            {t('replies:library.incomplete', {
              name: templates.find((one) => one.id === id)?.name ?? id,
              languages: missing.join(', '),
            })}
          </li>
        ))}
      </ul>
      <FormActions
        testId="replies-import-save"
        disabled={templates.length === 0}
        save={() => void save()}
        cancel={close}
      />
    </div>
  );
}

function PasteBox({ keep, close }: Pick<ReplyImportProps, 'keep'> & { close: () => void }) {
  const { t, language: seller } = useWords();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<ReplyLanguage>('en');
  const found = splitQuickReplies(text);
  const names = new Intl.DisplayNames([seller], { type: 'language' });
  const save = async () => {
    close();
    const made = templatesOfPaste(found, language, () => crypto.randomUUID());
    await keep(made, t('replies:library.imported', { count: made.length }));
  };
  return (
    <div className={own.result} data-testid="paste-box">
      <textarea
        className={ui.field}
        rows={6}
        dir="auto"
        maxLength={500_000}
        aria-label={t('replies:library.paste')}
        placeholder={t('replies:library.pasteHint')}
        data-testid="paste-text"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label className={style.field}>
        {t('replies:library.pasteLanguage')}
        <select
          className={ui.field}
          value={language}
          onChange={(event) => setLanguage(event.currentTarget.value as ReplyLanguage)}
        >
          {REPLY_LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {names.of(one)}
            </option>
          ))}
        </select>
      </label>
      <strong data-testid="paste-count">{t('replies:library.found', { count: found.length })}</strong>
      <ul>
        {found.slice(0, SHOWN).map(({ name, text: reply }) => (
          <li key={`${name} ${reply}`}>
            <b>{name}</b> <span className={ui.mute}>{reply.slice(0, 100)}</span>
          </li>
        ))}
      </ul>
      <FormActions
        testId="paste-save"
        disabled={found.length === 0}
        save={() => void save()}
        cancel={close}
      />
    </div>
  );
}
