import type { AskedField } from '../../../lib/core/quoting';
import { formatCountry } from '../../../lib/i18n';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { CountrySelect } from '../../ui/country-select';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { InlineField } from '../inline-field';
import style from './quote.module.css';
import { askedText } from './quote-words';
import type { Quote } from './use-quote';

interface AskedTableProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

/** Fields whose answer follows from the offer: they are answered below, not here. */
const FOLLOWS = [
  'product',
  'quantity',
  'incoterm',
  'port',
  'targetPrice',
  'payment',
  'deadline',
  'destinationCountry',
];

/** What the buyer asks for beside what the offer says to it. What was not said is a question. */
export function AskedTable({ work, edit }: AskedTableProps) {
  const { t } = useWords();
  const said = work.asked.filter(({ value }) => value !== null);
  const gaps = work.asked.filter(({ value, field }) => value === null && field !== 'attachments');
  return (
    <>
      <table className={style.asked} data-testid="asked">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('quotes:request.asked')}</th>
            <th scope="col">{t('quotes:request.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((field) => (
            <AskedRow key={field.field} field={field} work={work} edit={edit} />
          ))}
        </tbody>
      </table>
      <div className={style.gaps} data-testid="gaps">
        {gaps.map((field) => (
          <AskedValue key={field.field} field={field} work={work} edit={edit} caption />
        ))}
      </div>
    </>
  );
}

function AskedRow({ field, work, edit }: AskedTableProps & { field: AskedField }) {
  const { t } = useWords();
  const name = field.field;
  const answer = work.answers[name] ?? '';
  const answerable = !FOLLOWS.includes(name) && name !== 'attachments';
  // The country is chosen from long names, and the offer says nothing to it but its place.
  const wide = name === 'destinationCountry';
  return (
    <tr data-testid={`asked-${name}`}>
      <th scope="row">{t(`quotes:field.${name}`)}</th>
      <td colSpan={wide ? 2 : 1}>
        <AskedValue field={field} work={work} edit={edit} />
      </td>
      {!wide && (
        <td>
          {answerable ? (
            <span className={style.answer}>
              <InlineField
                label={`${t('quotes:request.ours')}: ${t(`quotes:field.${name}`)}`}
                testId={`answer-${name}`}
                value={answer}
                placeholder="…"
                origin={answer ? 'yours' : 'missing'}
                explain={t('quotes:request.ours')}
                commit={(typed) => edit({ answers: { [name]: typed === '' ? null : typed } })}
              />
              {answer === '' && field.value !== null && (
                <button
                  type="button"
                  className={ui.plain}
                  data-testid={`same-${name}`}
                  onClick={() => void edit({ answers: { [name]: field.value } })}
                >
                  {t('quotes:request.same')}
                </button>
              )}
            </span>
          ) : (
            <span className={ui.mute}>{answer || '–'}</span>
          )}
        </td>
      )}
    </tr>
  );
}

/** One field as it was read, with the words it came from; corrected where it stands. */
function AskedValue(props: AskedTableProps & { field: AskedField; caption?: boolean }) {
  const { field, work, edit, caption = false } = props;
  const words = useWords();
  const { t, language } = words;
  const { field: name, value, words: said, origin, sure } = field;
  const explain =
    origin === 'yours'
      ? t('quotes:request.typed')
      : !sure
        ? t('quotes:request.unsure')
        : said
          ? t('quotes:request.words', { words: said.slice(0, 120) })
          : t('quotes:request.gap');
  if (name === 'destinationCountry') {
    return (
      <span className={style.country}>
        <OriginDot origin={origin} />
        {caption && <span className={ui.mute}>{t('quotes:field.destinationCountry')}</span>}
        <CountrySelect
          value={work.country.value}
          markets={[]}
          label={t('quotes:field.destinationCountry')}
          testId="asked-country"
          className={style.countryInput}
          onChoose={(country) => void edit({ asked: { destinationCountry: country } })}
        />
        <span className={ui.hidden}>{value && formatCountry(value, language)}</span>
      </span>
    );
  }
  return (
    <InlineField
      label={t(`quotes:field.${name}`)}
      caption={caption}
      testId={`read-${name}`}
      value={value === null ? '' : askedText(words, name, value)}
      placeholder="?"
      origin={!sure && origin === 'page' ? 'assumed' : origin}
      explain={explain}
      commit={(typed) => edit({ asked: { [name]: typed } })}
      reset={
        origin === 'yours'
          ? {
              label: t('quotes:forget', { what: t(`quotes:field.${name}`) }),
              run: () => void edit({ asked: { [name]: null } }),
            }
          : undefined
      }
    />
  );
}
