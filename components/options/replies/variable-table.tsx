import { VARIABLE_TYPES, type VariableType } from '../../../lib/core/replies';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import own from '../own.module.css';
import style from './replies.module.css';
import type { variablesOf } from './reply-draft';

interface VariableTableProps {
  variables: ReturnType<typeof variablesOf>;
  set: (name: string, type: VariableType, example: string) => void;
}

/** What the texts ask for, each with its type and an example for the preview. */
export function VariableTable({ variables, set }: VariableTableProps) {
  const { t } = useWords();
  return (
    <fieldset className={`${own.wide} ${style.variables}`} data-testid="template-variables">
      <legend>{t('replies:library.variables')}</legend>
      {Object.entries(variables).map(([name, { type, example }]) => (
        <div key={name}>
          <code>{name}</code>
          <select
            className={ui.field}
            aria-label={t('replies:library.typeOf', { name })}
            value={type}
            onChange={(event) => set(name, event.currentTarget.value as VariableType, example)}
          >
            {VARIABLE_TYPES.map((one) => (
              <option key={one} value={one}>
                {t(`replies:library.type.${one}`)}
              </option>
            ))}
          </select>
          <input
            className={ui.field}
            aria-label={t('replies:library.exampleOf', { name })}
            value={example}
            onChange={(event) => set(name, type, event.currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
