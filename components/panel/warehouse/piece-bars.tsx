import type { PieceLine, WarehouseComparison } from '../../../lib/core/warehouse';
import { formatMoney } from '../../../lib/i18n';
import { useWords, type Words } from '../../ui/words';
import style from './warehouse.module.css';

interface Way {
  name: string;
  total: PieceLine['amount'];
  lines: readonly PieceLine[];
}

/** Width of a line of a bar in percent of the dearer way. */
export const barShare = (minor: number, ways: readonly Pick<Way, 'total'>[]): number =>
  (Math.max(0, minor) / Math.max(1, ...ways.map(({ total }) => total.minor))) * 100;

export function pieceLineName({ i18n, t }: Words, code: string): string {
  return i18n.exists(`cost:pieceLine.${code}`)
    ? t(`cost:pieceLine.${code}` as 'cost:pieceLine.freight')
    : code;
}

/** A piece sent directly and through the warehouse: two bars on one scale, then every line of both. */
export function PieceBars({
  comparison,
  directName,
}: {
  comparison: WarehouseComparison;
  directName: string;
}) {
  const { t } = useWords();
  const { direct, warehouse } = comparison;
  const ways: Way[] = [
    ...(direct ? [{ name: directName, total: direct.total, lines: direct.lines }] : []),
    ...(warehouse
      ? [{ name: t('cost:warehouse.through'), total: warehouse.total, lines: warehouse.lines }]
      : []),
  ];
  return (
    <div className={style.ways}>
      {ways.map((way) => (
        <WayBar key={way.name} way={way} ways={ways} />
      ))}
    </div>
  );
}

function WayBar({ way, ways }: { way: Way; ways: readonly Way[] }) {
  const words = useWords();
  const { t, language } = words;
  const lines = way.lines.filter(({ amount }) => amount.minor !== 0);
  return (
    <div>
      <div className={style.wayHead}>
        <span>{way.name}</span>
        <b>{t('cost:figures.each', { amount: formatMoney(way.total, language) })}</b>
      </div>
      <div className={style.bar} aria-hidden="true">
        {lines.map(({ code, amount }) => (
          <span key={code} data-line={code} style={{ width: `${barShare(amount.minor, ways)}%` }} />
        ))}
      </div>
      <ul className={style.legend}>
        {lines.map(({ code, amount }) => (
          <li key={code}>
            <span className={style.swatch} data-line={code} aria-hidden="true" />
            {pieceLineName(words, code)} {formatMoney(amount, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
