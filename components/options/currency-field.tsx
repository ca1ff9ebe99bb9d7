import { NativeSelect } from '@mantine/core';
import { shippedFx } from '../../lib/data';
import { useWords } from '../ui/words';
import { currencyChoices } from './currency-choices';

interface CurrencyFieldProps {
  label: string;
  testId: string;
  value: string;
  choose: (currency: string) => void;
}

/** A currency among those with a rate, the common ones first. */
export function CurrencyField({ label, testId, value, choose }: CurrencyFieldProps) {
  const { t } = useWords();
  const { common, others } = currencyChoices([...shippedFx.map(({ quote }) => quote), 'USD', value]);
  return (
    <NativeSelect
      label={label}
      data-testid={testId}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[
        { group: t('options:general.currencyCommon'), items: common },
        { group: t('options:general.currencyOther'), items: others },
      ]}
    />
  );
}
