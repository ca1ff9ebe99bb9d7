import { useState } from 'react';
import type { TermQuote } from '../../../lib/core/quote/quote';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Tag, type Tone } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from './quote.module.css';
import { marginOf, quoteRemark, unitText } from './quote-words';
import { TermDetails } from './term-details';
import type { Quote } from './use-quote';

interface TermsSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const TONES: Record<TermQuote['state'], Tone> = { ready: 'good', conditional: 'warn', blocked: 'bad' };
/** Shown before all are asked for: those most often quoted. */
const USUAL: readonly string[] = ['EXW', 'FOB', 'CIF', 'DAP', 'DDP'];

/** Every term from one set of inputs, with what each still lacks; the one that is offered in full below. */
export function TermsSection({ work, edit }: TermsSectionProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const { terms, term, inputs } = work;
  const shown = terms.filter((one) => all || one.term === term || USUAL.includes(one.term));
  const chosen = terms.find((one) => one.term === term);
  const per = inputs.pricePer.value ?? '1';
  const piece = inputs.unit.value ?? t('quotes:terms.piece');
  const unit = per === '1' ? piece : `${per} ${piece}`;
  return (
    <section className={ui.section} aria-label={t('quotes:terms.incoterms')} data-testid="quote-terms">
      <div className={ui.label}>
        <h2 className={style.heading}>
          {t('quotes:terms.title', { currency: inputs.currency.value ?? '', unit })}
        </h2>
        <span>{t('quotes:terms.incoterms')}</span>
      </div>
      <table className={style.terms}>
        <thead>
          <tr>
            <th scope="col">{t('quotes:terms.term')}</th>
            <th scope="col">{t('quotes:terms.price')}</th>
            <th scope="col">{t('quotes:terms.margin')}</th>
            <th scope="col">{t('quotes:terms.exchange')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <TermRow key={one.term} one={one} work={work} edit={edit} />
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className={`${ui.plain} ${style.lead}`}
        aria-expanded={all}
        data-testid="terms-all"
        onClick={() => setAll(!all)}
      >
        {t(all ? 'quotes:terms.fewer' : 'quotes:terms.all')}
      </button>
      {chosen && <TermDetails one={chosen} work={work} />}
    </section>
  );
}

function TermRow({ one, work, edit }: TermsSectionProps & { one: TermQuote }) {
  const words = useWords();
  const { t } = words;
  const { term, place, state, unit, atLeast, blocking, missing, exchangeCost, profit, lines } = one;
  const currency = work.inputs.currency.value ?? 'USD';
  const chosen = term === work.term;
  const [first] = [...blocking, ...missing];
  const rest = blocking.length + missing.length - 1;
  const price = unit === null ? null : unitText(words, unit, currency);
  return (
    <tr data-testid={`term-${term}`} data-state={state} data-chosen={chosen || undefined}>
      <th scope="row">
        <button
          type="button"
          className={style.termName}
          aria-pressed={chosen}
          title={t(chosen ? 'quotes:terms.chosen' : 'quotes:terms.choose')}
          data-testid={`choose-${term}`}
          onClick={() => void edit({ term })}
        >
          {term} {place}
        </button>
        <Tag tone={TONES[state]}>{t(`quotes:terms.${state}`)}</Tag>
      </th>
      {price === null ? (
        <td colSpan={3} className={style.lacks}>
          {first && quoteRemark(words, first)}
          {rest > 0 && ` ${t('quotes:terms.and', { count: rest })}`}
        </td>
      ) : (
        <>
          <td className={style.number} data-testid={`unit-${term}`}>
            {atLeast ? t('quotes:terms.atLeast', { price }) : price}
          </td>
          <td className={style.number}>{marginText(profit, lines)}</td>
          <td className={style.number}>{exchangeCost ?? '–'}</td>
        </>
      )}
    </tr>
  );
}

/** Profit as a share of the whole price; every cost at home stands in its lines in the home currency. */
function marginText(profit: TermQuote['profit'], lines: TermQuote['lines']): string {
  const gain = lines.find(({ code }) => code === 'profit')?.amount ?? null;
  const total = lines.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0);
  const margin = gain && profit ? marginOf(gain, { minor: total, currency: gain.currency }) : null;
  return margin === null ? '–' : `${margin}%`;
}
