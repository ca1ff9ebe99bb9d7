import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { SheetKind, SheetLanguage } from '../../lib/core/quoting';
import { resolveLanguage } from '../../lib/i18n';
import type { ProformaView } from '../../lib/messages/quote-view';
import { send } from '../../lib/messages/send';
import { Skeleton } from '../ui/skeleton';
import ui from '../ui/ui.module.css';
import { useTheme } from '../ui/use-theme';
import { useWords, WordsProvider } from '../ui/words';
import style from './proforma.module.css';
import { Sheet } from './sheet';
import { SheetBar } from './sheet-bar';

export interface SheetChoice {
  kind: SheetKind;
  language: SheetLanguage;
  copy: ProformaView['copy'];
  /** Null: the latest. */
  revision: number | null;
  /** Null: as in the settings. */
  paper: ProformaView['paper'] | null;
}

type Answer = ProformaView | 'missing' | null;

/** Asks for one version of the quotation that `#id` in the address names. */
function useProforma({ copy, revision }: SheetChoice): Answer {
  const [answer, setAnswer] = useState<Answer>(null);
  useEffect(() => {
    let current = true;
    send('proforma', { id: location.hash.slice(1), copy, revision }).then(
      (view) => current && setAnswer(view ?? 'missing'),
      () => current && setAnswer('missing'),
    );
    return () => {
      current = false;
    };
  }, [copy, revision]);
  return answer;
}

/** Prints one version of a quotation as it was issued. */
export function ProformaApp() {
  const [choice, setChoice] = useState<SheetChoice>({
    kind: 'proforma',
    language: 'en',
    copy: 'buyer',
    revision: null,
    paper: null,
  });
  const answer = useProforma(choice);
  const view = answer === 'missing' ? null : answer;
  useTheme(view?.theme ?? (answer === 'missing' ? 'auto' : null));
  useEffect(() => {
    if (!view) return;
    const { sheet, copy } = view;
    document.title = `${sheet.details.number}-${sheet.revision}${copy === 'internal' ? '-internal' : ''}`;
  }, [view]);
  if (answer === null) return <Skeleton />;
  return (
    <WordsProvider language={view?.language ?? resolveLanguage('auto', browser.i18n.getUILanguage())}>
      {view ? (
        <Printed view={view} choice={choice} change={(patch) => setChoice({ ...choice, ...patch })} />
      ) : (
        <Missing />
      )}
    </WordsProvider>
  );
}

interface PrintedProps {
  view: ProformaView;
  choice: SheetChoice;
  change: (patch: Partial<SheetChoice>) => void;
}

function Printed({ view, choice, change }: PrintedProps) {
  const paper = choice.paper ?? view.paper;
  return (
    <div className={style.page}>
      {/* The size of the paper is a rule of the page, which no class can hold. */}
      <style>{`@page { size: ${paper === 'letter' ? 'letter' : 'A4'} portrait; margin: 14mm; }`}</style>
      <SheetBar view={view} choice={choice} change={change} />
      <Sheet view={view} choice={choice} />
    </div>
  );
}

function Missing() {
  const { t } = useWords();
  return (
    <p className={ui.section} role="alert" data-testid="proforma-missing">
      {t('quotes:sheet.missing')}
    </p>
  );
}
