import { remarkText } from '../../../lib/i18n';
import type { RequestOf } from '../../../lib/messages/contract';
import type { FreightQuestion } from '../../../lib/messages/freight-views';
import { send } from '../../../lib/messages/send';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './curve.module.css';

type Section = Extract<RequestOf<'panel.options'>['section'], 'warehouses' | 'cartons'>;

/** Where in the options a question is answered; the others are answered above, in the panel. */
const SECTIONS: Partial<Record<FreightQuestion['answer'], Section>> = {
  cartons: 'cartons',
  lanes: 'warehouses',
  warehouses: 'warehouses',
};

/** What is still to be known about freight in quantity, with the way to where it is answered. */
export function FreightQuestions({ questions }: { questions: readonly FreightQuestion[] }) {
  const { t, i18n } = useWords();
  if (questions.length === 0) return null;
  return (
    <ul className={style.questions} data-testid="freight-questions">
      {questions.map((question) => {
        const section = SECTIONS[question.answer];
        return (
          <li key={question.code}>
            <span className={ui.dot} data-origin="missing" />
            <span>{remarkText(i18n, question)}</span>
            {section && (
              <button
                type="button"
                className={ui.plain}
                onClick={() => void send('panel.options', { section })}
              >
                {t(`cost:answer.${section}`)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
