import type { ImportRegime, LandedOverrides, ValueLimit } from '../../../lib/core/landed';
import { overrideCharge, overrideLimit } from '../../../lib/core/landed/overrides';
import { nameIn } from '../../services/service-words';
import type { Words } from '../../ui/words';
import { formulaText, limitAmount } from './charge-words';

/** `Up to €150 of goods a consignment`. */
export function limitText(words: Words, limit: ValueLimit): string {
  const { t } = words;
  const text = t(`duties:limit.${limit.inclusive ? 'upTo' : 'below'}`, {
    amount: limitAmount(words, limit),
    parts: limit.of.map((part) => t(`duties:part.${part}`)).join(t('common:listSeparator')),
  });
  return `${text} ${t(`duties:limit.scope.${limit.scope}`)}`;
}

/** An answer to what the tables leave open, in words. */
export function answerText(words: Words, regime: ImportRegime, answer: LandedOverrides): string {
  const { t } = words;
  const charges = Object.entries(answer.charges ?? {}).flatMap(([id, own]) => {
    const shipped = regime.charges.find((one) => one.id === id);
    if (!shipped) return [];
    const charge = nameIn(words, shipped.name);
    if (own.active !== undefined)
      return t(own.active ? 'duties:open.charged' : 'duties:open.free', { charge });
    if (own.taxable !== undefined) {
      return t(own.taxable ? 'duties:open.taxed' : 'duties:open.untaxed', { charge });
    }
    return formulaText(words, overrideCharge(shipped, answer).charge.amount);
  });
  const limits = Object.entries(answer.limits ?? {}).flatMap(([id, own]) => {
    const limit = regime.limits.find((one) => one.id === id);
    if (!limit) return [];
    return own.active === false ? t('duties:open.noLimit') : limitText(words, overrideLimit(limit, answer));
  });
  return [...charges, ...limits].join(t('common:listSeparator'));
}
