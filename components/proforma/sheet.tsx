import { bankRows, type SheetLabel, sheetFacts, sheetLabel } from '../../lib/core/quoting';
import type { ProformaView } from '../../lib/messages/quote-view';
import { CostPart } from './cost-part';
import style from './proforma.module.css';
import type { SheetChoice } from './proforma-app';
import { amountText, Items, type Label, type PartProps } from './sheet-items';

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
