import type { ReactNode } from 'react';
import { formatCountry } from '../../../lib/i18n';
import type { MarketView } from '../../../lib/messages/market-view';
import { CountrySelect } from '../../ui/country-select';
import { Disclosure } from '../../ui/disclosure';
import { MarketWeights } from '../../ui/market-weights';
import { Skeleton } from '../../ui/skeleton';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import type { TabProps } from '../panel-tabs';
import { LocalPrice } from './local-price';
import style from './market.module.css';
import { MarketMap } from './market-map';
import { MarksChoice } from './marks-choice';
import { ModifierList } from './modifier-list';
import { PotentialScore, StandingScore } from './scores';
import { SearchFigures } from './search-figures';
import { SearchList } from './search-list';
import { SourcesFoot } from './sources-foot';
import { type Market, useMarket } from './use-market';
import { Verdict } from './verdict';

/** Which market is worth it for this product, or what a search page says of one. */
export function MarketTab(props: TabProps) {
  const { product, facts } = props.view;
  // Another page starts at its own destination.
  return <MarketOfPage key={product?.key ?? `${facts.site} ${facts.query}`} {...props} />;
}

function MarketOfPage(props: TabProps) {
  const { t } = useWords();
  const market = useMarket(props.view);
  if (market.view) return <MarketBody {...props} market={market} marketView={market.view} />;
  if (!market.failed) return <Skeleton />;
  return (
    <div className={ui.section} role="alert">
      <p>{t('common:error.load')}</p>
      <button type="button" className={ui.button} onClick={market.retry}>
        {t('common:error.retry')}
      </button>
    </div>
  );
}

interface BodyProps extends TabProps {
  market: Market;
  marketView: MarketView;
}

/** Everything about the chosen market; on a search page without what needs a product. */
export function MarketBody({ view: page, open, market, marketView: view }: BodyProps) {
  const { t, language } = useWords();
  const { chosen, marks } = view;
  const { choose, edit } = market;
  const point = view.points.find(({ country }) => country === chosen.country);
  const country = formatCountry(chosen.country, language);
  return (
    <>
      {market.failed && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('common:error.load')}
        </p>
      )}
      {marks && <FiguresSection view={view} title={t('market:figures.page', { country })} />}
      {marks && <MarksChoice marks={marks} edit={edit} />}
      {page.product && <MarketMap view={view} market={market} />}
      <section className={ui.section} aria-label={t('market:card')}>
        <Verdict
          card={chosen}
          pick={
            page.product && (
              <div className={style.pick}>
                <CountrySelect
                  value={chosen.country}
                  markets={page.targetMarkets}
                  label={t('market:choose')}
                  testId="market-choose"
                  className={style.pickInput}
                  onChoose={choose}
                />
              </div>
            )
          }
          toCost={() => open('cost')}
        />
        {page.product && <LocalPrice card={chosen} edit={edit} />}
        {chosen.assessment && <StandingScore standing={chosen.assessment.competitiveness} />}
        {chosen.potential && <PotentialScore potential={chosen.potential} view={view} />}
        {chosen.assessment && (
          <Disclosure
            label={t('market:modifiers.title')}
            hint={t('market:modifiers.hint')}
            testId="market-modifiers"
          >
            <ModifierList modifiers={chosen.assessment.modifiers} />
          </Disclosure>
        )}
        <Disclosure label={t('market:weightsTitle')} hint={weightsHint(view)} testId="market-weighting">
          <MarketWeights weights={view.weights} save={(weights) => void edit({ weights })} />
        </Disclosure>
        {page.product && point && (
          <div className={style.hideRow}>
            <button
              type="button"
              className={ui.plain}
              data-testid="market-hide"
              onClick={() => void edit({ hide: { country: chosen.country, hidden: !point.hidden } })}
            >
              {t(point.hidden ? 'market:unhide' : 'market:hide')}
            </button>
          </div>
        )}
      </section>
      {!marks && <FiguresSection view={view} title={t('market:figures.compared', { country })} />}
      <section className={ui.section} aria-label={t('market:searches.title')}>
        <div className={ui.label}>
          <h2 className={style.heading}>{t('market:searches.title')}</h2>
        </div>
        <SearchList searches={chosen.searches} edit={edit} usable={page.product !== null} />
      </section>
      <SourcesFoot sources={view.sources} />
    </>
  );
}

function weightsHint({ weights: { capacity, growth, willingness } }: MarketView): string {
  return `${capacity}/${growth}/${willingness}`;
}

function FiguresSection({ view, title }: { view: MarketView; title: string }): ReactNode {
  const { t } = useWords();
  const { statistics } = view.chosen;
  if (!statistics) return null;
  return (
    <section className={ui.section} aria-label={title}>
      <div className={ui.label}>
        <h2 className={style.heading}>{title}</h2>
        <span>{t('market:searches.listings', { count: statistics.listings })}</span>
      </div>
      <SearchFigures statistics={statistics} />
    </section>
  );
}
