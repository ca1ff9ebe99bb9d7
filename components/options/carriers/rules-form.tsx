import { useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import type { RateCard } from '../../../lib/core/rates';
import type { CarrierRules } from '../../../lib/data/carrier-rules';
import { remarkText } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { today } from '../../ui/table-age';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { CountriesField } from '../countries-field';
import { FormBox, FormText, type Read, useForm } from '../form';
import { problemOf } from '../import/card-edits';
import style from '../own.module.css';
import { together, typedAmount, typedGrams, typedText } from '../typed-values';
import { useSettings } from '../use-settings';
import { cardFromRules, currencyOf, type RulesPrice } from './rules-card';

interface RulesDraft {
  name: string;
  countries: CountryCode[];
  perKg: string;
  maxGrams: string;
}

interface RulesFormProps {
  rules: CarrierRules;
  cards: readonly RateCard[];
  keep: (card: RateCard) => Promise<void>;
  close: () => void;
}

/** Name, countries and a first price: with the carrier's rules that is a card, refined in the editor. */
export function RulesForm({ rules, cards, keep, close }: RulesFormProps) {
  const words = useWords();
  const { t, i18n } = words;
  const { settings } = useSettings();
  const [failed, setFailed] = useState<string | null>(null);
  const currency = currencyOf(rules);
  const read = (draft: RulesDraft): Read<RulesDraft, RulesPrice> => {
    const found = together({
      name: typedText(draft.name),
      countries: draft.countries.length > 0 ? { value: draft.countries } : { problem: { code: 'country' } },
      perKg: typedAmount(draft.perKg),
      maxGrams: typedGrams(draft.maxGrams),
    });
    return 'problems' in found ? found : { value: { ...found.value, currency } };
  };
  const save = (price: RulesPrice) => {
    const card = cardFromRules(rules, price, today(), cards);
    const problem = problemOf(card);
    if (problem) {
      return setFailed('code' in problem ? remarkText(i18n, problem) : `${problem.path}: ${problem.message}`);
    }
    close();
    void keep(card);
  };
  const empty = { name: nameIn(words, rules.name), countries: [], perKg: '', maxGrams: '' };
  const form = useForm<RulesDraft, RulesPrice>(empty, read, save);
  return (
    <FormBox form={form} testId="rules-form" title={t('carriers:make')} cancel={close}>
      <FormText form={form} field="name" label={t('freight:name')} />
      <FormText form={form} field="perKg" label={t('carriers:perKg', { currency })} />
      <FormText form={form} field="maxGrams" label={t('carriers:heaviest')} placeholder="70 kg" />
      <CountriesField
        label={t('freight:lanes.countries')}
        testId="field-countries"
        markets={settings.targetMarkets}
        countries={form.draft.countries}
        error={form.problemOf('countries')}
        change={(countries) => form.change({ countries })}
      />
      <p className={`${style.wide} ${ui.mute}`}>{t('carriers:makeHint')}</p>
      {failed !== null && (
        <p className={`${style.wide} ${style.error}`} role="alert">
          {t('options:import.notSaved', { reason: failed })}
        </p>
      )}
    </FormBox>
  );
}
