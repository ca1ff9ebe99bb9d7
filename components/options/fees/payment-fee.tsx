import { NativeSelect } from '@mantine/core';
import { shippedFees } from '../../../lib/data/fees';
import type { Settings } from '../../../lib/storage/settings-schema';
import { nameIn } from '../../services/service-words';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited } from '../cited';
import { withKey } from '../exact';
import style from '../own.module.css';
import { Section, SettingRow } from '../section';
import { useOwnSettings } from '../use-undo';
import { feeText } from './fee-words';
import { AmountField, PercentField } from './own-settings';

const OWN = 'own';
/** What the orders that it is used for are paid in: those of Alibaba.com. */
const SETTLED_IN = 'USD';
type OwnFee = Extract<Settings['paymentFee'], object>;

/** What the payment service takes outside marketplaces: a published fee, the seller's own, or not known. */
export function PaymentFee() {
  const words = useWords();
  const { t } = words;
  const { settings, set } = useOwnSettings();
  const { paymentFee } = settings;
  const label = t('fees:payment.label');
  const tables = shippedFees.sale.filter(({ kind }) => kind === 'payment');
  const named = tables.find(({ id }) => id === paymentFee);
  const own = typeof paymentFee === 'object' ? paymentFee : null;
  const choose = (id: string) =>
    set(label, () => ({ paymentFee: id === OWN ? { percent: '0' } : id === '' ? null : id }));
  return (
    <Section title={t('fees:payment.title')} hint={t('fees:payment.hint')}>
      <SettingRow label={label} htmlFor="payment-fee">
        <NativeSelect
          id="payment-fee"
          data-testid="payment-fee"
          value={own ? OWN : (named?.id ?? '')}
          onChange={(event) => void choose(event.currentTarget.value)}
          data={[
            { value: '', label: t('fees:payment.unknown') },
            { value: OWN, label: t('fees:payment.own') },
            ...tables.map(({ id, name }) => ({ value: id, label: nameIn(words, name) })),
          ]}
        />
      </SettingRow>
      {named && (
        <p className={ui.mute}>
          {feeText(words, named.fee, named.currency)} {t('fees:payment.only', { currency: named.currency })}{' '}
          <Cited source={named.source} date={named.effectiveFrom} status={named.status} />
        </p>
      )}
      {own && <OwnPayment own={own} />}
    </Section>
  );
}

function OwnPayment({ own }: { own: OwnFee }) {
  const { t } = useWords();
  const { set } = useOwnSettings();
  const save = (next: OwnFee) => set(t('fees:payment.label'), () => ({ paymentFee: next }));
  return (
    <div className={style.fields}>
      <span>
        <PercentField
          testId="payment-percent"
          label={t('fees:payment.percent')}
          placeholder="0"
          saved={own.percent}
          save={(percent) => save({ ...own, percent: percent ?? '0' })}
        />
      </span>
      <span>
        +
        <AmountField
          testId="payment-fixed"
          label={t('fees:payment.fixed')}
          placeholder="0"
          currency={SETTLED_IN}
          saved={own.fixed}
          save={(amount) => save(withKey(own, 'fixed', amount ?? undefined))}
        />
      </span>
      <span className={ui.mute}>{t('fees:payment.inPrice')}</span>
    </div>
  );
}
