import { useWords } from '../../ui/words';
import { Section, SettingRow } from '../section';
import { UndoProvider, useOwnSettings } from '../use-undo';
import { Commissions } from './commissions';
import { MoneyRow, PercentField, RateRow } from './own-settings';
import { PaymentFee } from './payment-fee';
import { WarehouseFees } from './warehouse-fees';

/** What every sale costs beside goods and freight, and what must be left of it. */
export function FeesSection() {
  return (
    <UndoProvider>
      <EverySale />
      <WhatMustBeLeft />
      <Commissions />
      <PaymentFee />
      <WarehouseFees />
    </UndoProvider>
  );
}

function EverySale() {
  const { t } = useWords();
  const { settings, set } = useOwnSettings();
  const vat = t('fees:purchaseVat');
  return (
    <Section title={t('fees:everySale')} hint={t('fees:everySaleHint')}>
      <RateRow name="ads" />
      <RateRow name="returns" />
      <RateRow name="writeOff" />
      <MoneyRow name="returnFreight" />
      <RateRow name="fxSpread" />
      <SettingRow label={vat} hint={t('fees:purchaseVatHint')}>
        <PercentField
          testId="fee-purchaseVat"
          label={vat}
          placeholder="13"
          saved={settings.purchaseVat}
          save={(percent) => set(vat, () => ({ purchaseVat: percent ?? '13' }))}
        />
      </SettingRow>
    </Section>
  );
}

function WhatMustBeLeft() {
  const { t } = useWords();
  const { settings, set } = useOwnSettings();
  const roi = t('fees:leastRoi');
  return (
    <Section title={t('fees:left')} hint={t('fees:leftHint')}>
      <RateRow name="target" />
      <MoneyRow name="leastProfit" />
      <SettingRow label={roi} hint={t('fees:leastRoiHint')}>
        <PercentField
          testId="fee-leastRoi"
          label={roi}
          placeholder={t('fees:none')}
          saved={settings.leastRoi}
          save={(percent) => set(roi, () => ({ leastRoi: percent }))}
        />
      </SettingRow>
    </Section>
  );
}
