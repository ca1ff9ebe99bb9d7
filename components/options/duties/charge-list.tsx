import { Switch } from '@mantine/core';
import type { Charge, ImportRegime } from '../../../lib/core/landed';
import type { CountryCode } from '../../../lib/core/origin';
import type { MarketSettings } from '../../../lib/storage/settings-schema';
import { nameIn } from '../../services/service-words';
import { OriginDot } from '../../ui/origin-dot';
import { today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { withKey } from '../exact';
import { AmountField, PercentField } from '../fees/own-settings';
import style from '../own.module.css';
import { chargesOf, conditionText, dateStanding, datesText, formulaText } from './charge-words';
import { RuleCited, ruleOf } from './rule-cited';
import { useMarket } from './use-market';

type Own = NonNullable<MarketSettings['charges']>[string];

/** Every charge of a market: formula, dates, status and source; switched or set by the seller. */
export function ChargeList({ country, regime }: { country: CountryCode; regime: ImportRegime }) {
  return (
    <ul className={style.items}>
      {chargesOf(regime, country).map((charge) => (
        <ChargeRow key={charge.id} country={country} charge={charge} regime={regime} />
      ))}
    </ul>
  );
}

function ChargeRow(props: { country: CountryCode; charge: Charge; regime: ImportRegime }) {
  const words = useWords();
  const { t } = words;
  const { country, charge, regime } = props;
  const { own, save } = useMarket(country);
  const mine: Own = own.charges?.[charge.id] ?? {};
  const name = nameIn(words, charge.name);
  const change = <K extends keyof Own>(key: K, value: Own[K] | undefined) => {
    const { [charge.id]: _, ...others } = own.charges ?? {};
    const next = withKey(mine, key, value);
    const charges = Object.keys(next).length === 0 ? others : { ...others, [charge.id]: next };
    return save(name, 'charges', Object.keys(charges).length === 0 ? undefined : charges);
  };
  const active = mine.active ?? charge.active;
  const standing = dateStanding(charge, today());
  const dates = datesText(words, charge);
  const condition = conditionText(words, charge, regime);
  const rule = ruleOf(charge.rule);
  return (
    <li className={style.item} data-testid={`charge-${charge.id}`} data-active={active}>
      <div className={style.itemHead}>
        <Switch
          label={name}
          data-testid={`charge-active-${charge.id}`}
          checked={active}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            void change('active', on === charge.active ? undefined : on);
          }}
        />
        <Tag>{t(`duties:kind.${charge.kind}`)}</Tag>
        {dates !== '' && <Tag tone={standing === 'now' ? 'plain' : 'warn'}>{dates}</Tag>}
        {standing !== 'now' && <span className={ui.mute}>{t(`duties:standing.${standing}`)}</span>}
        <span />
      </div>
      <p>
        {formulaText(words, charge.amount)}
        {condition !== '' && <span className={ui.mute}> · {condition}</span>}
      </p>
      <OwnAmount charge={charge} name={name} mine={mine} change={change} />
      {rule && <RuleCited rule={rule} />}
    </li>
  );
}

interface OwnAmountProps {
  charge: Charge;
  name: string;
  mine: Own;
  change: (key: 'percent' | 'amount', value: string | undefined) => Promise<void>;
}

/** The seller's own percentage or amount, where the charge has one. */
function OwnAmount({ charge: { id, amount }, name, mine, change }: OwnAmountProps) {
  const { t } = useWords();
  if (amount.type === 'duty') return null;
  const label = t('duties:ownOf', { charge: name });
  const set = amount.type === 'fixed' ? mine.amount : mine.percent;
  return (
    <div className={style.fields}>
      {set !== undefined && <OriginDot origin="yours" />}
      <span className={ui.mute}>{t('fees:own.label')}</span>
      {amount.type === 'fixed' ? (
        <AmountField
          testId={`charge-amount-${id}`}
          label={label}
          placeholder={amount.fixed.amount}
          currency={amount.fixed.currency}
          saved={mine.amount}
          save={(value) => change('amount', value ?? undefined)}
        />
      ) : (
        <PercentField
          testId={`charge-percent-${id}`}
          label={label}
          placeholder={amount.percent === 'standard' ? t('duties:standard') : amount.percent}
          saved={mine.percent}
          save={(value) => change('percent', value ?? undefined)}
        />
      )}
    </div>
  );
}
