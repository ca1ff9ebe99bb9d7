import { useEffect, useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import { flagOf, formatCountry } from '../../../lib/i18n';
import type { MarketCard, MarketView } from '../../../lib/messages/market-view';
import { send } from '../../../lib/messages/send';
import { Skeleton } from '../../ui/skeleton';
import { useWords } from '../../ui/words';
import { comparedRows } from './compared-rows';
import style from './market.module.css';

interface CompareMarketsProps {
  countries: readonly CountryCode[];
  /** Asked again when it is new. */
  view: MarketView;
}

async function cardsOf(countries: readonly CountryCode[]): Promise<MarketCard[]> {
  const views = await Promise.all(countries.map((country) => send('panel.market', { country })));
  return views.flatMap((view) => view?.chosen ?? []);
}

/** Two or three markets side by side, in full. */
export function CompareMarkets({ countries, view }: CompareMarketsProps) {
  const words = useWords();
  const { t, language } = words;
  const [cards, setCards] = useState<MarketCard[] | null>(null);
  const wanted = countries.join();
  useEffect(() => {
    let current = true;
    if (view) {
      void cardsOf(wanted.split(',')).then(
        (found) => current && setCards(found),
        () => current && setCards([]),
      );
    }
    return () => {
      current = false;
    };
  }, [wanted, view]);
  if (cards === null) return <Skeleton lines={4} />;
  if (cards.length === 0) return <p role="alert">{t('common:error.load')}</p>;
  return (
    <div className={style.scroll}>
      <table className={style.rows} data-testid="market-compared">
        <thead>
          <tr>
            <th scope="col">{t('market:table.compared')}</th>
            {cards.map(({ country }) => (
              <th key={country} scope="col">
                {flagOf(country)} {formatCountry(country, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedRows(words, cards).map(({ id, name, values }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={cards[at]?.country} data-words={id.startsWith('modifier') || undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
