import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './own.module.css';

interface FormActionsProps {
  testId: string;
  cancel: () => void;
  /** Absent: the button submits the form around it. */
  save?: () => void;
  disabled?: boolean;
}

/** Save and cancel, as below everything the seller writes down or reads in. */
export function FormActions({ testId, cancel, save, disabled = false }: FormActionsProps) {
  const { t } = useWords();
  return (
    <div className={style.actions}>
      <button
        type={save ? 'button' : 'submit'}
        className={`${ui.button} ${ui.primary}`}
        data-testid={testId}
        disabled={disabled}
        onClick={save}
      >
        {t('freight:save')}
      </button>
      <button type="button" className={ui.button} onClick={cancel}>
        {t('freight:cancel')}
      </button>
    </div>
  );
}
