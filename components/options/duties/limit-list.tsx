import { Switch } from '@mantine/core';
import type { ValueLimit } from '../../../lib/core/landed';
import { overrideLimit } from '../../../lib/core/landed/overrides';
import type { CountryCode } from '../../../lib/core/origin';
import type { MarketSettings } from '../../../lib/storage/settings-schema';
import { OriginDot } from '../../ui/origin-dot';
import { today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { withKey } from '../exact';
import { AmountField } from '../fees/own-settings';
import style from '../own.module.css';
import { limitText } from './answer-words';
import { dateStanding, datesText } from './charge-words';
import { RuleCited, ruleOf } from './rule-cited';
import { useMarket } from './use-market';

type Own = NonNullable<MarketSettings['limits']>[string];

/**
 * What the seller's own amount makes of a limit. One of which the tables know no amount holds as soon as it has one,
 * and no longer without; undefined: nothing of the seller's is left.
 */
export function withAmount(limit: ValueLimit, own: Own, amount: string | null): Own | undefined {
  const next = withKey(own, 'amount', amount ?? undefined);
  const all = limit.amount === null ? withKey(next, 'active', amount === null ? undefined : true) : next;
  return Object.keys(all).length === 0 ? undefined : all;
}

/** The value limits that charges go by: switched or set by the seller. */
export function LimitList({ country, limits }: { country: CountryCode; limits: readonly ValueLimit[] }) {
  const { t } = useWords();
  if (limits.length === 0) return null;
  return (
    <>
      <h3 className={style.limits}>{t('duties:limit.title')}</h3>
      <ul className={style.items}>
        {limits.map((limit) => (
          <LimitRow key={limit.id} country={country} limit={limit} />
        ))}
      </ul>
    </>
  );
}

function LimitRow({ country, limit: shipped }: { country: CountryCode; limit: ValueLimit }) {
  const words = useWords();
  const { t } = words;
  const { own, save } = useMarket(country);
  const mine = own.limits?.[shipped.id] ?? {};
  const limit = overrideLimit(shipped, own);
  const text = limitText(words, limit);
  const keep = (next: Own | undefined) => {
    const limits = withKey(own.limits ?? {}, shipped.id, next);
    return save(text, 'limits', Object.keys(limits).length === 0 ? undefined : limits);
  };
  const rule = ruleOf(shipped.rule);
  const dates = datesText(words, shipped);
  const standing = dateStanding(shipped, today());
  return (
    <li className={style.item} data-testid={`limit-${shipped.id}`} data-active={limit.active}>
      <div className={style.itemHead}>
        <Switch
          label={text}
          data-testid={`limit-active-${shipped.id}`}
          checked={limit.active}
          disabled={limit.amount === null}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            const next = withKey(mine, 'active', on === shipped.active ? undefined : on);
            void keep(Object.keys(next).length === 0 ? undefined : next);
          }}
        />
        {dates !== '' && <Tag tone={standing === 'now' ? 'plain' : 'warn'}>{dates}</Tag>}
        {standing !== 'now' && <span className={ui.mute}>{t(`duties:standing.${standing}`)}</span>}
        <span />
      </div>
      <div className={style.fields}>
        {mine.amount !== undefined && <OriginDot origin="yours" />}
        <span className={ui.mute}>{t('fees:own.label')}</span>
        <AmountField
          testId={`limit-amount-${shipped.id}`}
          label={t('duties:ownOf', { charge: text })}
          placeholder={shipped.amount ?? t('fees:unknown')}
          currency={shipped.currency}
          saved={mine.amount}
          save={(amount) => keep(withAmount(shipped, mine, amount))}
        />
      </div>
      {rule && <RuleCited rule={rule} />}
    </li>
  );
}
