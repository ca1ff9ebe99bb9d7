import { useState } from 'react';
import { remarkText } from '../../lib/i18n';
import type { Settings } from '../../lib/storage/settings-schema';
import { Headline } from '../services/headline';
import { ServiceList } from '../services/service-list';
import { TableFooter } from '../services/table-footer';
import { CountrySelect } from '../ui/country-select';
import { GoodsField } from '../ui/goods-field';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import type { CalculatorField, CalculatorInput } from './calculator-input';
import style from './popup.module.css';
import { useCalculator } from './use-calculator';

/** Any weight, size and country, priced as one types. */
export function Calculator({ settings }: { settings: Settings }) {
  const { t, i18n } = useWords();
  const [input, setInput] = useState<CalculatorInput>({
    weight: '',
    size: '',
    quantity: '1',
    country: settings.targetMarkets[0] ?? 'US',
    goods: [],
  });
  const { read, view, failed } = useCalculator(input);
  const unreadable = read.state === 'unreadable' ? read.fields : [];
  const change = (part: Partial<CalculatorInput>) => setInput((old) => ({ ...old, ...part }));
  const field = (name: CalculatorField, placeholder: string) => (
    <label className={style.field}>
      <span>{t(`popup:calc.${name}`)}</span>
      <input
        className={ui.field}
        data-testid={`calc-${name}`}
        value={input[name]}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        inputMode={name === 'quantity' ? 'numeric' : 'text'}
        aria-invalid={unreadable.includes(name)}
        aria-describedby="calc-help"
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <section className={ui.section} aria-label={t('popup:calc.title')}>
        <h2 className={ui.label}>{t('popup:calc.title')}</h2>
        <div className={style.fields}>
          {field('weight', '320 g')}
          {field('size', '21 × 12 × 6 cm')}
          {field('quantity', '1')}
          <div className={`${style.field} ${style.country}`}>
            <span>{t('popup:calc.country')}</span>
            <CountrySelect
              value={input.country}
              markets={settings.targetMarkets}
              label={t('popup:calc.country')}
              testId="calc-country"
              onChoose={(country) => change({ country })}
            />
          </div>
        </div>
        <GoodsField goods={input.goods} testId="calc-goods" onChange={(goods) => change({ goods })} />
        <div id="calc-help" aria-live="polite">
          {unreadable.map((name) => (
            <p key={name} className={ui.notice} data-tone="bad" data-testid={`calc-error-${name}`}>
              {remarkText(i18n, { code: `${name}-unreadable` })}
            </p>
          ))}
          {read.state === 'empty' && (
            <p className={`${ui.mute} ${ui.small} ${style.hint}`} data-testid="calc-empty">
              {t('popup:calc.empty')}
            </p>
          )}
          {failed && (
            <p className={ui.notice} data-tone="bad">
              {t('common:error.load')}
            </p>
          )}
        </div>
      </section>
      {view && read.state === 'ready' && (
        <div data-testid="calc-result">
          <section className={ui.section} aria-live="polite">
            <Headline estimate={view.estimate} parcel={parcelOf(read.request)} testId="calc-headline" />
          </section>
          <ServiceList estimate={view.estimate} parcel={parcelOf(read.request)} />
          <TableFooter cards={view.cards} fx={view.fx} sellerCurrency={view.sellerCurrency} />
        </div>
      )}
    </>
  );
}

type Request = Extract<ReturnType<typeof useCalculator>['read'], { state: 'ready' }>['request'];

const parcelOf = ({ mm, quantity, country }: Request) => ({
  mm: { value: mm, origin: 'yours' as const },
  quantity,
  destination: { value: country, origin: 'yours' as const },
});
