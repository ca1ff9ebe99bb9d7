import type { QuoteInput } from '../../../lib/core/quoting';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { ForgetButton } from '../forget-button';
import { InlineField } from '../inline-field';
import parcel from '../parcel.module.css';
import style from './quote.module.css';
import { choicesOf, inputOrigin, inputText, word } from './quote-words';
import type { Quote } from './use-quote';

interface QuoteFieldProps extends Pick<Quote, 'edit'> {
  input: QuoteInput;
  work: QuoteWork;
  /** Nothing waits for it: while unknown it is not marked as missing. */
  optional?: boolean;
}

/** One figure that the quotation rests on, edited where it is read. */
export function QuoteField({ input, work, edit, optional = false }: QuoteFieldProps) {
  const words = useWords();
  const { t } = words;
  const { origin, note } = work.inputs[input];
  const label = t(`quotes:input.${input}`);
  const typed = origin === 'yours' && note !== 'default';
  const forget = () => void edit({ inputs: { [input]: null } });
  if (input === 'lane' || choicesOf(input)) return <ChoiceField input={input} work={work} edit={edit} />;
  return (
    <InlineField
      label={label}
      caption
      testId={`quote-${input}`}
      value={inputText(words, input, work.inputs)}
      placeholder="?"
      {...(!(optional && origin === 'missing') && { origin })}
      explain={inputOrigin(words, input, work)}
      commit={(text) => edit({ inputs: { [input]: text === '' ? null : text } })}
      reset={typed ? { label: t('quotes:forget', { what: label }), run: forget } : undefined}
    />
  );
}

function ChoiceField({ input, work, edit }: Omit<QuoteFieldProps, 'optional'>) {
  const words = useWords();
  const { t } = words;
  const { value, origin, note } = work.inputs[input];
  const label = t(`quotes:input.${input}`);
  const options =
    input === 'lane'
      ? [{ id: '', name: t('quotes:ownFreight') }, ...work.lanes]
      : (choicesOf(input) ?? []).map((id) => ({ id, name: word(words, `quotes:choice.${input}.${id}`) }));
  return (
    <div className={parcel.cell}>
      <label className={parcel.fact}>
        {origin !== 'missing' && <OriginDot origin={origin} />}
        <span className={parcel.unit}>{label}</span>
        <select
          className={style.select}
          data-testid={`quote-${input}`}
          value={value ?? ''}
          title={inputOrigin(words, input, work)}
          onChange={(event) => void edit({ inputs: { [input]: event.currentTarget.value || null } })}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {origin === 'yours' && note !== 'default' && (
        <ForgetButton
          label={t('quotes:forget', { what: label })}
          onClick={() => void edit({ inputs: { [input]: null } })}
        />
      )}
      <span className={ui.hidden}>{inputOrigin(words, input, work)}</span>
    </div>
  );
}
