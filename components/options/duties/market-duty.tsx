import { NativeSelect } from '@mantine/core';
import { CHANNELS, COLLECTORS } from '../../../lib/core/landed';
import type { CountryCode } from '../../../lib/core/origin';
import { shippedDuty } from '../../../lib/data';
import { formatCountry } from '../../../lib/i18n';
import type { MarketSettings } from '../../../lib/storage/settings-schema';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { SourceName } from '../cited';
import { PercentField } from '../fees/own-settings';
import style from '../own.module.css';
import { Section, SettingRow } from '../section';
import { ChargeList } from './charge-list';
import { RegimeNotes } from './regime-notes';
import { regimeOf, useMarket } from './use-market';

/** What is known of one market, and the seller's own figures for it. */
export function MarketDuty({ country }: { country: CountryCode }) {
  const { t, language } = useWords();
  const regime = regimeOf(country);
  const name = formatCountry(country, language);
  return (
    <>
      <Section title={t('duties:own.title', { country: name })}>
        <OwnFigures country={country} />
      </Section>
      {regime && (
        <Section
          title={t('duties:charges.title', { country: name })}
          hint={t(regime.countries.length === 0 ? 'duties:charges.none' : 'duties:charges.hint')}
        >
          <ChargeList country={country} regime={regime} />
          <RegimeNotes country={country} regime={regime} />
        </Section>
      )}
    </>
  );
}

function OwnFigures({ country }: { country: CountryCode }) {
  const { t } = useWords();
  const { own, save } = useMarket(country);
  const tax = shippedDuty.taxRates.find((one) => one.country === country);
  const regime = regimeOf(country);
  const collectors = CHANNELS.map((channel) => {
    const collector = regime?.collectors[channel] ?? 'importer';
    return `${t(`duties:channel.${channel}`)}: ${t(`duties:collector.${collector}`)}`;
  });
  return (
    <>
      <SettingRow label={t('duties:own.duty')} hint={t('duties:own.dutyHint')}>
        <PercentField
          testId="market-duty"
          label={t('duties:own.duty')}
          placeholder={t('fees:unknown')}
          saved={own.duty}
          save={(percent) => save(t('duties:own.duty'), 'duty', percent ?? undefined)}
        />
      </SettingRow>
      <SettingRow label={t('duties:own.tax')} hint={t('duties:own.taxHint')}>
        <PercentField
          testId="market-tax"
          label={t('duties:own.tax')}
          placeholder={tax?.percent ?? t('fees:unknown')}
          saved={own.tax}
          save={(percent) => save(t('duties:own.tax'), 'tax', percent ?? undefined)}
        />
      </SettingRow>
      {tax && (
        <p className={style.cited}>
          {t('duties:own.table', { percent: tax.percent })}
          <Tag tone={tax.status === 'doubtful' ? 'bad' : tax.status === 'agreed' ? 'plain' : 'warn'}>
            {t(`duties:taxStatus.${tax.status}`)}
          </Tag>
          <SourceName source={tax.source} />
        </p>
      )}
      <SettingRow
        label={t('duties:own.delivery')}
        hint={t('duties:own.deliveryHint')}
        htmlFor="market-delivery"
      >
        <NativeSelect
          id="market-delivery"
          data-testid="market-delivery"
          value={own.delivery ?? ''}
          onChange={(event) => {
            const value = (event.currentTarget.value || undefined) as MarketSettings['delivery'];
            void save(t('duties:own.delivery'), 'delivery', value);
          }}
          data={[
            { value: '', label: t('duties:own.deliveryUsual') },
            { value: 'DDP', label: t('duties:own.DDP') },
            { value: 'DAP', label: t('duties:own.DAP') },
          ]}
        />
      </SettingRow>
      <SettingRow label={t('duties:own.collector')} hint={collectors.join(' · ')} htmlFor="market-collector">
        <NativeSelect
          id="market-collector"
          data-testid="market-collector"
          value={own.collector ?? ''}
          onChange={(event) => {
            const value = (event.currentTarget.value || undefined) as MarketSettings['collector'];
            void save(t('duties:own.collector'), 'collector', value);
          }}
          data={[
            { value: '', label: t('duties:own.collectorUsual') },
            ...COLLECTORS.map((collector) => ({
              value: collector,
              label: t(`duties:collector.${collector}`),
            })),
          ]}
        />
      </SettingRow>
      {tax?.status === 'doubtful' && (
        <p className={ui.notice} data-tone="warn">
          {t('duties:own.doubtful')}
        </p>
      )}
    </>
  );
}
