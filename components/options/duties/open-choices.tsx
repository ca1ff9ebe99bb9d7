import { NativeSelect } from '@mantine/core';
import type { ImportRegime, OpenQuestion } from '../../../lib/core/landed';
import type { CountryCode } from '../../../lib/core/origin';
import { formatDate } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from '../own.module.css';
import { answerText } from './answer-words';
import { answerOf, type OpenChoice, openChoices, settle } from './open-answers';
import { ruleOf } from './rule-cited';
import { useMarket } from './use-market';

interface OpenChoicesProps {
  country: CountryCode;
  regime: ImportRegime;
  questions: readonly OpenQuestion[];
}

/** What the tables leave open, each to be settled by the seller; until then results show a range. */
export function OpenChoices({ country, regime, questions }: OpenChoicesProps) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <div data-testid="open-questions">
      <h3 className={style.limits}>{t('duties:open.title')}</h3>
      <p className={ui.mute}>{t('duties:open.hint')}</p>
      <ul className={style.items}>
        {openChoices(regime, questions).map((choice) => (
          <Choice key={`${choice.rule} ${choice.answers.length}`} {...{ country, regime, choice }} />
        ))}
      </ul>
    </div>
  );
}

interface ChoiceProps {
  country: CountryCode;
  regime: ImportRegime;
  choice: OpenChoice;
}

function Choice({ country, regime, choice }: ChoiceProps) {
  const words = useWords();
  const { t, language } = words;
  const { own, change } = useMarket(country);
  const rule = ruleOf(choice.rule);
  const text = rule ? nameIn(words, rule.text) : choice.rule;
  const answer = answerOf(own, choice);
  const { from } = choice;
  return (
    <li className={style.item}>
      <p>
        <OriginDot origin={answer === null ? 'missing' : 'yours'} /> {text}
        {from !== undefined && ` (${t('duties:dates.from', { from: formatDate(from, language) })})`}
      </p>
      <NativeSelect
        className={style.answer}
        aria-label={text}
        data-testid={`open-${choice.rule}`}
        value={String(answer ?? '')}
        onChange={(event) => {
          const { value } = event.currentTarget;
          void change(text, (old) => settle(old, choice, value === '' ? null : Number(value)));
        }}
        data={[
          { value: '', label: t('duties:open.open') },
          ...choice.answers.map((one, place) => ({
            value: String(place),
            label: answerText(words, regime, one),
          })),
          ...(answer === 'own' ? [{ value: 'own', label: t('duties:open.own'), disabled: true }] : []),
        ]}
      />
    </li>
  );
}
