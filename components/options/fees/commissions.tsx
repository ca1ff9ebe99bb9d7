import { NativeSelect } from '@mantine/core';
import { shippedFees } from '../../../lib/data/fees';
import { flagOf, formatCountry } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited } from '../cited';
import style from '../own.module.css';
import { Section } from '../section';
import { useOwnSettings } from '../use-undo';
import { amountText, feeText } from './fee-words';
import { OwnCommission } from './own-commission';
import { amazonPlatforms, type Platform } from './platforms';
import { ReferralFees } from './referral-fees';

/** What each marketplace takes: the tables with their sources, and the seller's own figure over them. */
export function Commissions() {
  const { t, language } = useWords();
  const platforms = amazonPlatforms();
  const unknown = platforms.filter(({ known }) => known === 'nothing');
  return (
    <Section title={t('fees:commissions')} hint={t('fees:commissionsHint')}>
      <ul className={style.items}>
        <li className={style.item}>
          <div className={style.itemHead}>
            <h3>{t('common:site.aliexpress')}</h3>
            <Tag tone="warn">{t('fees:known.nothing')}</Tag>
          </div>
          <OwnCommission id="aliexpress" name={t('common:site.aliexpress')} currency={null} />
        </li>
        <Alibaba />
        {platforms
          .filter(({ known }) => known !== 'nothing')
          .map((platform) => (
            <Amazon key={platform.id} platform={platform} />
          ))}
      </ul>
      <details className={style.more}>
        <summary data-testid="other-sites">{t('fees:otherSites', { count: unknown.length })}</summary>
        <ul className={style.compact}>
          {unknown.map(({ id, country }) => {
            const name = `Amazon ${formatCountry(country ?? '', language)}`;
            return (
              <li key={id}>
                {flagOf(country ?? '')} {name}
                <OwnCommission id={id} name={name} currency={null} />
              </li>
            );
          })}
        </ul>
      </details>
    </Section>
  );
}

/** Alibaba.com: which of its published fees an order goes by. All of them are old. */
function Alibaba() {
  const words = useWords();
  const { t } = words;
  const { settings, set } = useOwnSettings();
  const tables = shippedFees.sale.filter(({ id }) => id.startsWith('alibaba-'));
  const chosen = tables.find(({ id }) => id === settings.alibabaFee);
  const name = t('common:site.alibaba');
  return (
    <li className={style.item} data-testid="platform-alibaba">
      <div className={style.itemHead}>
        <h3>{name}</h3>
        {chosen && <Cited source={chosen.source} date={chosen.effectiveFrom} status={chosen.status} />}
      </div>
      <div className={style.fields}>
        <NativeSelect
          aria-label={t('fees:alibabaFee')}
          data-testid="alibaba-fee"
          value={settings.alibabaFee ?? ''}
          onChange={(event) => {
            const id = event.currentTarget.value || null;
            void set(t('fees:alibabaFee'), () => ({ alibabaFee: id }));
          }}
          data={[
            ...tables.map((table) => ({ value: table.id, label: nameIn(words, table.name) })),
            { value: '', label: t('fees:alibabaNone') },
          ]}
        />
        {chosen && <span className={ui.mute}>{feeText(words, chosen.fee, chosen.currency)}</span>}
      </div>
      <OwnCommission id={settings.alibabaFee ?? 'alibaba'} name={name} currency={chosen?.currency ?? 'USD'} />
    </li>
  );
}

function Amazon({ platform }: { platform: Platform }) {
  const words = useWords();
  const { t, language } = words;
  const { id, country, currency, known } = platform;
  const place = country === 'EU' ? t('fees:euroSites') : formatCountry(country ?? '', language);
  const name = `Amazon ${place}`;
  const site = id.slice('amazon-'.length);
  const table = shippedFees.referral.find((one) => one.site === site);
  const change = shippedFees.referralChanges.find((one) => one.site === site);
  return (
    <li className={style.item} data-testid={`platform-${id}`}>
      <div className={style.itemHead}>
        <h3>
          {country && country !== 'EU' ? flagOf(country) : '🇪🇺'} {name}
        </h3>
        <Tag>{t(`fees:known.${known}`)}</Tag>
      </div>
      {change && (
        <p className={ui.mute}>
          {t('fees:change', {
            points: change.add,
            price: amountText(words, change.above, change.currency),
          })}{' '}
          <Cited source={change.source} date={change.effectiveFrom} status={change.status} />
        </p>
      )}
      <OwnCommission id={id} name={name} currency={currency} before={change !== undefined} />
      {table && <ReferralFees table={table} name={name} />}
    </li>
  );
}
