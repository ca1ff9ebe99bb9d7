import { useRef, useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import type { MarketView } from '../../../lib/messages/market-view';
import { saveBlob } from '../../ui/save-blob';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { chartPng } from './chart-png';
import { chartPoints } from './chart-scale';
import { CompareMarkets } from './compare-markets';
import style from './market.module.css';
import { MarketChart } from './market-chart';
import { marketCsv } from './market-csv';
import { MarketTable } from './market-table';
import type { Market } from './use-market';

/** The markets looked at as a picture or a table, to be compared and taken along. */
export function MarketMap({ view, market }: { view: MarketView; market: Market }) {
  const words = useWords();
  const { t } = words;
  const drawing = useRef<SVGSVGElement>(null);
  const [asTable, setAsTable] = useState(false);
  const [compared, setCompared] = useState<CountryCode[]>([]);
  const [failed, setFailed] = useState(false);
  const points = chartPoints(view);
  const { country } = view.chosen;
  const savePng = async () => {
    setFailed(false);
    try {
      if (drawing.current) saveBlob('caravel-markets.png', await chartPng(drawing.current));
    } catch {
      setFailed(true);
    }
  };
  const saveCsv = () =>
    saveBlob('caravel-markets.csv', new Blob([marketCsv(words, points)], { type: 'text/csv;charset=utf-8' }));
  return (
    <section className={ui.section} aria-label={t('market:chart.title')}>
      <div className={ui.label}>
        <h2 className={style.heading}>{t('market:chart.title')}</h2>
        <span>{t('market:chart.legend', { count: points.length })}</span>
      </div>
      {points.length === 0 && <p className={style.note}>{t('market:chart.none')}</p>}
      {asTable ? (
        <MarketTable
          points={points}
          chosen={country}
          choose={market.choose}
          compared={compared}
          compare={setCompared}
        />
      ) : (
        <MarketChart
          points={points}
          cut={view.cut}
          chosen={country}
          choose={market.choose}
          drawing={drawing}
        />
      )}
      <div className={style.tools}>
        <button
          type="button"
          className={ui.plain}
          aria-pressed={asTable}
          data-testid="market-as-table"
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'market:asChart' : 'market:asTable')}
        </button>
        <span className={style.grow} />
        {!asTable && (
          <button type="button" className={ui.plain} data-testid="market-png" onClick={() => void savePng()}>
            PNG
          </button>
        )}
        <button type="button" className={ui.plain} data-testid="market-csv" onClick={saveCsv}>
          CSV
        </button>
      </div>
      {failed && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('market:chart.notSaved')}
        </p>
      )}
      {asTable && compared.length > 1 && <CompareMarkets countries={compared} view={view} />}
      {asTable && compared.length === 1 && <p className={style.note}>{t('market:table.oneMore')}</p>}
    </section>
  );
}
