import { formatMoney, remarkText } from '../../../lib/i18n';
import type { SaleField as Field, SaleView } from '../../../lib/messages/sale-view';
import { CopyButton } from '../../ui/copy-button';
import { Disclosure } from '../../ui/disclosure';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import parcel from '../parcel.module.css';
import type { Panel } from '../use-panel';
import style from './profit.module.css';
import { profitCsv, profitText } from './profit-text';
import { RuleList, RuleWarnings } from './rule-list';
import { SaleField } from './sale-field';
import { landedLines, profitLines, type SaleLine } from './sale-lines';

/** In the order in which they are met; category and exchange only where they matter. */
const ALWAYS: readonly Field[] = [
  'duty',
  'hs',
  'commission',
  'ads',
  'returns',
  'returnFreight',
  'writeOff',
  'rebate',
  'target',
];

/** What the seller may change here: all that is neither above nor asked. */
function changeable({ inputs, questions, categories, result }: SaleView): Field[] {
  const foreign = inputs.cost.value !== null && inputs.cost.value.currency !== result.profit.currency;
  const all: Field[] = [
    ...(categories.length > 0 ? (['category'] as const) : []),
    ...ALWAYS,
    ...(foreign ? (['fxSpread'] as const) : []),
  ];
  const asked = questions.includes('category') ? [...questions, 'commission'] : questions;
  return all.filter((field) => !asked.includes(field));
}

/** The whole breakdown: every line with its arithmetic and source, rules, assumptions, cautions. */
export function ProfitDetails({ sale, edit }: { sale: SaleView; edit: Panel['edit'] }) {
  const words = useWords();
  const { t, i18n, language } = words;
  const { result } = sale;
  const { landed, range, assumptions, warnings } = result;
  const cautions = warnings.filter(
    ({ params, code }) => params?.rule === undefined && code !== 'landed-range',
  );
  const fields = changeable(sale);
  return (
    <Disclosure label={t('cost:details')} testId="profit-details">
      <LineTable
        title={t('cost:landed')}
        lines={landedLines(words, sale)}
        total={{
          name: t('cost:landedTotal'),
          text: landed ? formatMoney(landed, language) : t('cost:unknown'),
          note: range
            ? t('cost:rangeShort', {
                from: formatMoney(range.from, language),
                to: formatMoney(range.to, language),
              })
            : '',
        }}
      />
      <LineTable
        title={t('cost:left')}
        lines={profitLines(words, sale)}
        total={{
          name: t('cost:part.profit'),
          text: result.profit.profit ? formatMoney(result.profit.profit, language) : t('cost:unknown'),
          note: '',
        }}
      />
      <div>
        <h3 className={ui.label}>{t('cost:yourFigures')}</h3>
        <div className={parcel.facts}>
          {fields.map((field) => (
            <SaleField key={field} field={field} sale={sale} edit={edit} general optional />
          ))}
        </div>
      </div>
      {assumptions.length > 0 && (
        <RemarkList title={t('cost:assumptions')} texts={assumptions.map((one) => remarkText(i18n, one))} />
      )}
      {cautions.length > 0 && (
        <RemarkList title={t('cost:cautions')} texts={cautions.map((one) => remarkText(i18n, one))} />
      )}
      <RuleWarnings sale={sale} />
      <RuleList sale={sale} />
      <div className={style.copies}>
        <CopyButton text={() => profitText(words, sale)} label={t('cost:copyText')} testId="copy-profit" />
        <CopyButton text={() => profitCsv(words, sale)} label={t('cost:copyCsv')} testId="copy-profit-csv" />
      </div>
    </Disclosure>
  );
}

function RemarkList({ title, texts }: { title: string; texts: string[] }) {
  return (
    <div>
      <h3 className={ui.label}>{title}</h3>
      <ul className={style.remarks}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

interface LineTableProps {
  title: string;
  lines: SaleLine[];
  total: { name: string; text: string; note: string };
}

function LineTable({ title, lines, total }: LineTableProps) {
  const { t, language } = useWords();
  const amount = ({ amount, atLeast }: SaleLine) => {
    if (!amount) return t('cost:unknown');
    const price = formatMoney(amount, language);
    return atLeast ? t('common:service.from', { price }) : price;
  };
  return (
    <table className={style.lines}>
      <caption className={ui.label}>{title}</caption>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <span className={style.lineName}>
                <OriginDot origin={line.origin} />
                {line.name}
              </span>
              {[line.sum, ...line.notes].filter(Boolean).map((note) => (
                <span key={note} className={style.lineNote}>
                  {note}
                </span>
              ))}
            </th>
            <td>{amount(line)}</td>
          </tr>
        ))}
        <tr className={style.total}>
          <th scope="row">
            {total.name}
            {total.note && <span className={style.lineNote}>{total.note}</span>}
          </th>
          <td>{total.text}</td>
        </tr>
      </tbody>
    </table>
  );
}
