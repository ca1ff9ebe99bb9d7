import { fromDecimal, toDecimal } from '../../../lib/core/money';
import { readAmount, readPercent } from '../../../lib/core/units';
import type { SaleRates, Settings } from '../../../lib/storage/settings-schema';
import { useWords } from '../../ui/words';
import { withKey } from '../exact';
import style from '../own.module.css';
import { OwnField } from '../own-field';
import { SettingRow } from '../section';
import { useOwnSettings } from '../use-undo';

interface PercentFieldProps {
  testId: string;
  label: string;
  placeholder: string;
  saved: string | undefined | null;
  /** Null for emptied. */
  save: (percent: string | null) => Promise<void>;
}

/** A percentage of the seller's; empty goes back to unknown or the table. */
export function PercentField({ testId, label, placeholder, saved, save }: PercentFieldProps) {
  const { t } = useWords();
  return (
    <span className={style.unit}>
      <OwnField
        testId={testId}
        label={label}
        placeholder={placeholder}
        unreadable={t('fees:percentUnreadable')}
        saved={saved ?? ''}
        readable={(text) => text.trim() === '' || readPercent(text) !== null}
        save={(text) => save(text.trim() === '' ? null : readPercent(text))}
      />
      <span>%</span>
    </span>
  );
}

/** An amount of the seller's in a fixed currency, cut to the currency's own decimals. */
export function AmountField(props: PercentFieldProps & { currency: string }) {
  const { t } = useWords();
  const read = (text: string) => {
    const amount = readAmount(text);
    return amount === null ? null : toDecimal(fromDecimal(amount, props.currency, 'halfUp'));
  };
  return (
    <span className={style.unit}>
      <OwnField
        testId={props.testId}
        label={props.label}
        placeholder={props.placeholder}
        unreadable={t('fees:amountUnreadable')}
        saved={props.saved ?? ''}
        readable={(text) => text.trim() === '' || read(text) !== null}
        save={(text) => props.save(text.trim() === '' ? null : read(text))}
      />
      <span>{props.currency}</span>
    </span>
  );
}

/** One percentage of every sale. */
export function RateRow({ name }: { name: keyof SaleRates }) {
  const { t } = useWords();
  const { settings, set } = useOwnSettings();
  const label = t(`fees:rate.${name}`);
  return (
    <SettingRow label={label} hint={t(`fees:rateHint.${name}`)}>
      <PercentField
        testId={`fee-${name}`}
        label={label}
        placeholder={name === 'target' ? '20' : t('fees:unknown')}
        saved={settings.rates[name]}
        save={(percent) => set(label, (old) => ({ rates: withKey(old.rates, name, percent ?? undefined) }))}
      />
    </SettingRow>
  );
}

/** An amount for every order, in the seller's currency or the one it was set in. */
export function MoneyRow({ name }: { name: 'returnFreight' | 'leastProfit' }) {
  const { t } = useWords();
  const { settings, set } = useOwnSettings();
  const label = t(`fees:money.${name}`);
  const saved = settings[name];
  const currency = saved?.currency ?? settings.currency;
  return (
    <SettingRow label={label} hint={t(`fees:moneyHint.${name}`)}>
      <AmountField
        testId={`fee-${name}`}
        label={label}
        placeholder={t(name === 'leastProfit' ? 'fees:none' : 'fees:unknown')}
        currency={currency}
        saved={saved?.amount}
        save={(amount) =>
          set(label, () => ({ [name]: amount === null ? null : { amount, currency } }) as Partial<Settings>)
        }
      />
    </SettingRow>
  );
}
