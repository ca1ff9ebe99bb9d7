import type { ImportRegime } from '../../../lib/core/landed';
import type { CountryCode } from '../../../lib/core/origin';
import { formatDate, remarkText } from '../../../lib/i18n';
import { nameIn } from '../../services/service-words';
import { today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import style from '../own.module.css';
import { chargesOf, dateStanding, datesText, limitAmount, limitsOf, questionsOf } from './charge-words';
import { RuleCited, ruleOf } from './rule-cited';

/** What else is known of a market: limits, what the tables leave open, rules no charge rests on. */
export function RegimeNotes({ country, regime }: { country: CountryCode; regime: ImportRegime }) {
  const words = useWords();
  const { t, i18n, language } = words;
  const charges = chargesOf(regime, country);
  const limits = limitsOf(regime, charges);
  const open = questionsOf(regime, charges);
  const rules = (regime.rules ?? []).flatMap((id) => ruleOf(id) ?? []);
  return (
    <>
      {limits.length > 0 && <h3 className={style.limits}>{t('duties:limit.title')}</h3>}
      <ul className={style.items}>
        {limits.map((limit) => {
          const rule = ruleOf(limit.rule);
          const dates = datesText(words, limit);
          const off = !limit.active || dateStanding(limit, today()) === 'over';
          return (
            <li key={limit.id} className={style.item} data-testid={`limit-${limit.id}`}>
              <p>
                {t(`duties:limit.${limit.inclusive ? 'upTo' : 'below'}`, {
                  amount: limitAmount(words, limit),
                  parts: limit.of.map((part) => t(`duties:part.${part}`)).join(t('common:listSeparator')),
                })}{' '}
                {t(`duties:limit.scope.${limit.scope}`)} {dates !== '' && <Tag>{dates}</Tag>}{' '}
                {off && <Tag tone="warn">{t('duties:limit.off')}</Tag>}
              </p>
              {rule && <RuleCited rule={rule} />}
            </li>
          );
        })}
      </ul>
      {open.length > 0 && (
        <div className={ui.notice} data-tone="warn" data-testid="open-questions">
          <strong>{t('duties:open.title')}</strong>
          <ul>
            {open.map(({ rule: id, from, overrides }) => {
              const rule = ruleOf(id);
              return (
                <li key={`${id} ${JSON.stringify(overrides)}`}>
                  {rule && nameIn(words, rule.text)}
                  {from !== undefined && ` (${t('duties:dates.from', { from: formatDate(from, language) })})`}
                </li>
              );
            })}
          </ul>
          <p>{t('duties:open.hint')}</p>
        </div>
      )}
      {rules.map((rule) => (
        <RuleCited key={rule.id} rule={rule} />
      ))}
      {regime.remarks?.map((code) => (
        <p key={code} className={ui.notice}>
          {remarkText(i18n, { code })}
        </p>
      ))}
    </>
  );
}
