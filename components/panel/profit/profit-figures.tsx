import { toDecimal } from '../../../lib/core/money';
import type { SolvedPrice } from '../../../lib/core/profit';
import { formatMoney, remarkText } from '../../../lib/i18n';
import type { SaleView } from '../../../lib/messages/sale-view';
import { CopyButton } from '../../ui/copy-button';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import type { Panel } from '../use-panel';
import style from './profit.module.css';
import { SaleField } from './sale-field';
import { eachOf, percentText, verdictTag } from './sale-words';

/** `Profit €2.41 · margin 12.1%`, at most where a cost is open, or that it is not known. */
export function profitSentence(words: Words, { result, quantity }: SaleView): string {
  const { t, language } = words;
  const { profit, atMost, margin } = result.profit;
  if (profit === null) return t('cost:figures.unknown');
  const amount = formatMoney(profit, language);
  const kind = profit.minor < 0 ? 'loss' : 'profit';
  const shown = profit.minor < 0 ? formatMoney({ ...profit, minor: -profit.minor }, language) : amount;
  const parts = [
    // A loss that some cost is still missing from is at least as large.
    t(`cost:figures.${kind}${atMost ? 'Bound' : ''}` as 'cost:figures.profit', { amount: shown }),
    margin === null ? '' : t('cost:figures.margin', { percent: percentText(words, margin, 1) }),
    quantity > 1
      ? t('cost:figures.each', {
          amount: formatMoney({ ...profit, minor: Math.round(profit.minor / quantity) }, language),
        })
      : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Profit and margin against the target, and the prices to ask. */
export function ProfitFigures({ sale, edit }: { sale: SaleView; edit: Panel['edit'] }) {
  const words = useWords();
  const { t } = words;
  const { profit } = sale.result;
  const tag = verdictTag(words, profit);
  const target = sale.inputs.target.value;
  return (
    <div className={style.figures}>
      <div className={style.row} aria-live="polite">
        <b data-testid="profit-figure">{profitSentence(words, sale)}</b>
        <span data-testid="profit-verdict">
          <Tag tone={tag.tone}>{tag.text}</Tag>
        </span>
      </div>
      {profit.priceForMargin && target !== null && (
        <SolvedRow
          label={t('cost:figures.priceFor')}
          field={<SaleField field="target" sale={sale} edit={edit} bare />}
          solved={profit.priceForMargin}
          sale={sale}
          testId="price-for-margin"
        />
      )}
      <SolvedRow
        label={t('cost:figures.breakEven')}
        solved={profit.breakEven}
        sale={sale}
        testId="break-even"
      />
    </div>
  );
}

interface SolvedRowProps {
  label: string;
  field?: React.ReactNode;
  solved: SolvedPrice;
  sale: SaleView;
  testId: string;
}

/** A price to ask for one piece, ready to copy, or why there is none. */
function SolvedRow({ label, field, solved, sale, testId }: SolvedRowProps) {
  const { t, i18n, language } = useWords();
  const each = solved.price && eachOf(solved.price, sale.quantity);
  const again = solved.missedAgainAt && eachOf(solved.missedAgainAt, sale.quantity);
  // That something is missing is said once, by the tag above.
  const waits = solved.reason?.code === 'profit-price-unknown';
  const why = solved.reason && !waits ? remarkText(i18n, solved.reason) : '–';
  return (
    <div className={style.row}>
      <span className={style.solved}>
        <span className={ui.mute}>{label}</span>
        {field}
      </span>
      <span data-testid={testId}>
        {each ? (
          <>
            <b>{formatMoney(each, language)}</b>
            <CopyButton
              text={() => toDecimal(each)}
              label={t('common:service.copy')}
              testId={`copy-${testId}`}
            />
            {again && (
              <span className={style.again}>
                {t('cost:figures.again', { price: formatMoney(again, language) })}
              </span>
            )}
          </>
        ) : (
          <span className={ui.mute}>{why}</span>
        )}
      </span>
    </div>
  );
}
