import { toDecimal } from '../../lib/core/money';
import {
  type BuyerSheet,
  bankRows,
  type ItemGroup,
  isGrouped,
  itemSpecification,
  type SheetLabel,
  type SheetLanguage,
  sheetFacts,
  sheetLabel,
} from '../../lib/core/quoting';
import type { ProformaView } from '../../lib/messages/quote-view';
import { CostPart } from './cost-part';
import style from './proforma.module.css';
import type { SheetChoice } from './proforma-app';

type Label = (name: SheetLabel) => string;
interface PartProps {
  sheet: BuyerSheet;
  label: Label;
  language: SheetLanguage;
}

/** A decimal with grouped digits, as documents write amounts in either language. */
function amountText(decimal: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', { minimumFractionDigits: digits }).format(Number(decimal));
}

/** The printed page: the buyer's document, and for the internal copy how the price came about below it. */
export function Sheet({ view, choice }: { view: ProformaView; choice: SheetChoice }) {
  const { sheet } = view;
  const { kind, language } = choice;
  const label: Label = (name) => sheetLabel(name, language);
  const { details } = sheet;
  const part = { sheet, label, language };
  return (
    <article className={style.sheet} lang={language === 'zh' ? 'zh-CN' : 'en'} data-testid="sheet">
      <header className={style.head}>
        <h1>{label(kind)}</h1>
        <dl>
          <dt>{label('number')}</dt>
          <dd data-testid="sheet-number">{details.number}</dd>
          <dt>{label('revision')}</dt>
          <dd>{sheet.revision}</dd>
          <dt>{label('date')}</dt>
          <dd>{details.issuedOn}</dd>
          {details.validUntil && (
            <>
              <dt>{label('validUntil')}</dt>
              <dd>{details.validUntil}</dd>
            </>
          )}
        </dl>
      </header>
      <Parties {...part} />
      <Items {...part} />
      {sheet.ladder.length > 0 && <LadderTable {...part} />}
      <Rows rows={sheetFacts(sheet, language)} label={label} days />
      {bankRows(sheet).length > 0 && (
        <section className={style.bank}>
          <h2>{label('bank')}</h2>
          <Rows rows={bankRows(sheet)} label={label} />
        </section>
      )}
      <footer className={style.signs}>
        <p>{label('signSeller')}</p>
        <p>{label('signBuyer')}</p>
      </footer>
      {view.copy === 'internal' && <CostPart costs={view.costs} />}
    </article>
  );
}

function Parties({ sheet, label, language }: PartProps) {
  const { seller, buyer } = sheet.details;
  const zh = language === 'zh';
  const own = zh
    ? [seller.companyZh ?? seller.company, seller.addressZh ?? seller.address]
    : language === 'both'
      ? [seller.company, seller.companyZh, seller.address, seller.addressZh]
      : [seller.company, seller.address];
  const reach = (who: { email?: string; phone?: string }): [SheetLabel, string | undefined][] => [
    ['email', who.email],
    ['phone', who.phone],
  ];
  const lines = (rows: readonly [SheetLabel, string | undefined][]) =>
    rows.flatMap(([name, value]) => (value ? [`${label(name)}: ${value}`] : []));
  return (
    <div className={style.parties}>
      <Party
        title={label('seller')}
        lines={[...own, ...lines([['contact', seller.contact], ...reach(seller), ['taxId', seller.taxId]])]}
      />
      <Party
        title={label('buyer')}
        lines={[buyer.company, buyer.name, buyer.address, ...lines(reach(buyer))]}
      />
    </div>
  );
}

function Party({ title, lines }: { title: string; lines: readonly (string | undefined)[] }) {
  const shown = lines.filter((line): line is string => Boolean(line));
  return (
    <section>
      <h2>{title}</h2>
      {shown.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </section>
  );
}

function Items({ sheet, label }: PartProps) {
  const { groups, currency, total } = sheet;
  return (
    <table className={style.items}>
      <thead>
        <tr>
          <th scope="col">{label('item')}</th>
          <th scope="col">{label('quantity')}</th>
          <th scope="col">
            {label('unitPrice')} ({currency})
          </th>
          <th scope="col">
            {label('amount')} ({currency})
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <ItemRows key={group.kind} group={group} sheet={sheet} label={label} />
      ))}
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {label('total')} {currency}
          </th>
          <td data-testid="sheet-total">{total && amountText(toDecimal(total))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Items of one kind; with its heading and what they come to where there are several kinds. */
function ItemRows({ group, sheet, label }: Omit<PartProps, 'language'> & { group: ItemGroup }) {
  const { kind, items, subtotal } = group;
  const headed = isGrouped(sheet);
  return (
    <tbody data-testid={`sheet-${kind}`}>
      {headed && (
        <tr className={style.kind}>
          <th scope="rowgroup" colSpan={4}>
            {label(kind)}
          </th>
        </tr>
      )}
      {items.map((item) => (
        <tr key={`${item.description} ${item.code}`}>
          <td dir="auto">
            <strong>{item.description}</strong>
            {item.code && (
              <p>
                {label('model')}: {item.code}
              </p>
            )}
            {item === sheet.item &&
              itemSpecification(sheet).map(([name, value]) => (
                <p key={name}>
                  {label(name)}: {value}
                </p>
              ))}
          </td>
          <td>
            {amountText(String(item.quantity))} {item.unit}
          </td>
          <td>
            {item.unitPrice && amountText(item.unitPrice)}
            {item.unitPrice && item.per > 1 && ` / ${amountText(String(item.per))}`}
          </td>
          <td>{item.amount && amountText(toDecimal(item.amount))}</td>
        </tr>
      ))}
      {headed && (
        <tr className={style.subtotal}>
          <th scope="row" colSpan={3}>
            {label('subtotal')}
          </th>
          <td>{subtotal && amountText(toDecimal(subtotal))}</td>
        </tr>
      )}
    </tbody>
  );
}

function LadderTable({ sheet, label }: PartProps) {
  const { ladder, currency, item } = sheet;
  return (
    <table className={style.items} data-testid="sheet-ladder">
      <caption>{label('ladder')}</caption>
      <thead>
        <tr>
          <th scope="col">{label('from')}</th>
          <th scope="col">
            {label('unitPrice')} ({currency}
            {item.per > 1 && ` / ${amountText(String(item.per))}`})
          </th>
          <th scope="col">
            {label('leadTime')} ({label('days')})
          </th>
          <th scope="col">{label('packing')}</th>
          <th scope="col">{label('validUntil')}</th>
        </tr>
      </thead>
      <tbody>
        {ladder.map(({ quantity, price, leadTimeDays, packing, validUntil }) => (
          <tr key={quantity}>
            <td>{amountText(String(quantity))}</td>
            <td>{price && amountText(price)}</td>
            <td>{leadTimeDays}</td>
            <td>{packing}</td>
            <td>{validUntil}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rows({
  rows,
  label,
  days = false,
}: {
  rows: readonly [SheetLabel, string][];
  label: Label;
  days?: boolean;
}) {
  return (
    <dl className={style.rows}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{label(name)}</dt>
          <dd dir="auto">
            {value}
            {days && name === 'leadTime' && ` ${label('days')}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
