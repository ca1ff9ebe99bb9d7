import { NativeSelect } from '@mantine/core';
import { formatCurrencyName } from '../../lib/i18n';
import { loadFxRates } from '../../lib/storage/fx';
import type { Settings } from '../../lib/storage/settings-schema';
import { useWords } from '../ui/words';
import { currencyChoices } from './currency-choices';
import { Section, SettingRow } from './section';
import { TargetMarkets } from './target-markets';
import { useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

/** Language, theme, the seller's currency and markets. */
export function GeneralSection() {
  const { t, language } = useWords();
  const { settings, change } = useSettings();
  const rates = useLoaded(loadFxRates);
  const known = rates.value?.map((rate) => rate.quote as string) ?? [];
  const choices = currencyChoices([...known, settings.currency, 'USD']);
  const currencyOption = (value: string) => ({
    value,
    label: `${value} · ${formatCurrencyName(value, language)}`,
  });
  return (
    <>
      <Section title={t('options:general.title')}>
        <SettingRow label={t('options:general.language')} htmlFor="language">
          <NativeSelect
            id="language"
            data-testid="setting-language"
            value={settings.language}
            onChange={(event) => void change({ language: event.currentTarget.value as Settings['language'] })}
            data={[
              { value: 'auto', label: t('options:general.languageAuto') },
              { value: 'en', label: 'English' },
              { value: 'zh-CN', label: '简体中文' },
            ]}
          />
        </SettingRow>
        <SettingRow label={t('options:general.theme')} htmlFor="theme">
          <NativeSelect
            id="theme"
            data-testid="setting-theme"
            value={settings.theme}
            onChange={(event) => void change({ theme: event.currentTarget.value as Settings['theme'] })}
            data={[
              { value: 'auto', label: t('options:general.themeAuto') },
              { value: 'light', label: t('options:general.themeLight') },
              { value: 'dark', label: t('options:general.themeDark') },
            ]}
          />
        </SettingRow>
        <SettingRow
          label={t('options:general.currency')}
          hint={t('options:general.currencyHint')}
          htmlFor="currency"
        >
          <NativeSelect
            id="currency"
            data-testid="setting-currency"
            value={settings.currency}
            onChange={(event) => void change({ currency: event.currentTarget.value })}
            data={[
              { group: t('options:general.currencyCommon'), items: choices.common.map(currencyOption) },
              { group: t('options:general.currencyOther'), items: choices.others.map(currencyOption) },
            ]}
          />
        </SettingRow>
      </Section>
      <TargetMarkets />
    </>
  );
}
