import { Table } from '@mantine/core';
import { useState } from 'react';
import type { RateCard } from '../../../lib/core/rates';
import { carrierRules } from '../../../lib/data';
import type { CarrierRules } from '../../../lib/data/carrier-rules';
import { formatCountry, remarkText } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { Cited } from '../cited';
import type { CardStore } from '../import/use-card-store';
import style from '../own.module.css';
import { Section } from '../section';
import { sizeText, surchargeText, weightText, whenText } from './rule-words';
import { RulesForm } from './rules-form';

interface CarriersSectionProps {
  cards: readonly RateCard[];
  store: CardStore;
}

/** What express carriers publish about weighing and extra charges, to look up and to make a card of. */
export function CarriersSection({ cards, store }: CarriersSectionProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('carriers:title')} hint={t('carriers:hint')}>
      {carrierRules().map((rules) => (
        <details key={rules.id} className={style.more}>
          <summary data-testid={`carrier-${rules.id}`}>
            {nameIn(words, rules.name)}{' '}
            {rules.surcharges.length > 0 && (
              <span className={ui.mute}>{t('carriers:surcharges', { count: rules.surcharges.length })}</span>
            )}
          </summary>
          <Weighing rules={rules} />
          <Surcharges rules={rules} />
          <MakeCard rules={rules} cards={cards} store={store} />
        </details>
      ))}
    </Section>
  );
}

function MakeCard({ rules, cards, store }: CarriersSectionProps & { rules: CarrierRules }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <RulesForm rules={rules} cards={cards} keep={store.keep} close={() => setOpen(false)} />;
  return (
    <p className={style.add}>
      <button
        type="button"
        className={ui.button}
        data-testid={`carrier-card-${rules.id}`}
        onClick={() => setOpen(true)}
      >
        {t('carriers:make')}
      </button>
    </p>
  );
}

function Weighing({ rules: { weighing } }: { rules: CarrierRules }) {
  const words = useWords();
  const { t, i18n, language } = words;
  if (weighing === null) return <p className={ui.mute}>{t('carriers:noWeighing')}</p>;
  return (
    <>
      <p>{weightText(words, weighing.weight)}</p>
      {weighing.limits.map((limit) => (
        <p key={JSON.stringify(limit)}>{sizeText(words, limit)}</p>
      ))}
      {weighing.countries?.map((one) => (
        <p key={one.countries.join()}>
          {one.countries.map((country) => formatCountry(country, language)).join(t('common:listSeparator'))}:{' '}
          {[one.divisor && `÷ ${one.divisor}`, ...(one.limits ?? []).map((limit) => sizeText(words, limit))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {weighing.notes.map((note) => (
        <p key={JSON.stringify(note)} className={ui.mute}>
          {remarkText(i18n, note)}
        </p>
      ))}
      <p>
        <Cited
          source={weighing.source}
          date={weighing.date}
          status={weighing.date === null ? 'demo' : 'published'}
        />
      </p>
    </>
  );
}

function Surcharges({ rules: { surcharges } }: { rules: CarrierRules }) {
  const words = useWords();
  const { t, i18n } = words;
  if (surcharges.length === 0) return null;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('carriers:surcharge')}</Table.Th>
          <Table.Th>{t('carriers:price')}</Table.Th>
          <Table.Th>{t('fees:source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {surcharges.map(({ rule, currency, fuel, notes, source, date, status }) => (
          <Table.Tr key={rule.id}>
            <Table.Td>
              {nameIn(words, rule.name)} {!rule.active && <Tag>{t('carriers:off')}</Tag>}
              <div className={ui.mute}>{whenText(words, rule)}</div>
              {notes.map((note) => (
                <div key={JSON.stringify(note)} className={ui.mute}>
                  {remarkText(i18n, note)}
                </div>
              ))}
            </Table.Td>
            <Table.Td>
              {surchargeText(words, rule, currency)}
              {fuel && <div className={ui.mute}>{t('carriers:fuel')}</div>}
            </Table.Td>
            <Table.Td>
              <Cited source={source} date={date} status={status} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
