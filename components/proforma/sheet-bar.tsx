import { SHEET_LANGUAGES } from '../../lib/core/quoting';
import type { ProformaView } from '../../lib/messages/quote-view';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './proforma.module.css';
import type { SheetChoice } from './proforma-app';
import { saveSheet } from './save-sheet';

interface SheetBarProps {
  view: ProformaView;
  choice: SheetChoice;
  change: (patch: Partial<SheetChoice>) => void;
}

/** What is printed and how; itself never printed. */
export function SheetBar({ view, choice, change }: SheetBarProps) {
  const { t } = useWords();
  const { kind, language, copy } = choice;
  const paper = choice.paper ?? view.paper;
  const pick = <T extends string>(
    name: string,
    label: string,
    value: T,
    options: readonly (readonly [T, string])[],
    choose: (value: T) => void,
  ) => (
    <label>
      <span className={ui.mute}>{label}</span>
      <select
        className={ui.field}
        data-testid={`sheet-${name}`}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([id]) => id === event.currentTarget.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const revisions = view.revisions.map((one) => [String(one), String(one)] as const);
  return (
    <div className={style.bar} data-testid="sheet-bar">
      {pick(
        'kind',
        t('quotes:sheet.kind'),
        kind,
        (['proforma', 'quotation'] as const).map((id) => [id, t(`quotes:sheet.kinds.${id}`)] as const),
        (chosen) => change({ kind: chosen }),
      )}
      {pick(
        'language',
        t('quotes:sheet.language'),
        language,
        SHEET_LANGUAGES.map((id) => [id, t(`quotes:sheet.lang.${id}`)] as const),
        (chosen) => change({ language: chosen }),
      )}
      {pick(
        'copy',
        t('quotes:sheet.copy'),
        copy,
        (['buyer', 'internal'] as const).map((id) => [id, t(`quotes:sheet.${id}`)] as const),
        (chosen) => change({ copy: chosen }),
      )}
      {pick(
        'paper',
        t('quotes:sheet.paper'),
        paper,
        [
          ['A4', 'A4'],
          ['letter', t('quotes:settings.letter')],
        ],
        (chosen) => change({ paper: chosen }),
      )}
      {pick('revision', t('quotes:sheet.revision'), String(view.sheet.revision), revisions, (chosen) =>
        change({ revision: Number(chosen) }),
      )}
      <button
        type="button"
        className={`${ui.button} ${ui.primary}`}
        data-testid="sheet-print"
        onClick={() => window.print()}
      >
        {t('quotes:sheet.print')}
      </button>
      <button
        type="button"
        className={ui.button}
        data-testid="sheet-xlsx"
        onClick={() => void saveSheet(view.sheet, kind, language)}
      >
        {t('quotes:sheet.xlsx')}
      </button>
      {!view.sheet.details.seller.company && (
        <a className={style.add} href="options.html#quotes">
          {t('quotes:sheet.seller')}
        </a>
      )}
    </div>
  );
}
