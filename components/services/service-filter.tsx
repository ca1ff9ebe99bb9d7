import { type OfferFilter, passesFilter } from '../../lib/core/rates';
import type { ServiceRow } from '../../lib/messages/views';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import style from './service-filter.module.css';

const FILTERS = ['tracked', 'battery', 'ddp'] as const;

/** The services that meet everything asked for; all where nothing is. */
export const passing = <T extends ServiceRow>(services: readonly T[], filter: OfferFilter): T[] =>
  services.filter((service) => passesFilter(service, filter));

interface ServiceFilterProps {
  /** Those that take the parcel. */
  offers: readonly ServiceRow[];
  filter: OfferFilter;
  onChange: (filter: OfferFilter) => void;
}

/** What a service must be, each with how many would be left; one that leaves none says so and can be taken back. */
export function ServiceFilter({ offers, filter, onChange }: ServiceFilterProps) {
  const { t } = useWords();
  const counts = FILTERS.map((one) => passing(offers, { ...filter, [one]: true }).length);
  // Where the sheets are silent on all of it there is nothing to choose.
  if (!FILTERS.some((one, at) => filter[one] || counts[at])) return null;
  const none = passing(offers, filter).length === 0;
  return (
    <>
      <fieldset className={style.filters}>
        <legend className={ui.hidden}>{t('cost:service.filter')}</legend>
        {FILTERS.map((one, at) => (
          <button
            key={one}
            type="button"
            className={style.filter}
            aria-pressed={filter[one] === true}
            data-testid={`filter-${one}`}
            onClick={() => onChange({ ...filter, [one]: !filter[one] })}
          >
            {t(`cost:service.${one}`)} <span className={style.count}>{counts[at]}</span>
          </button>
        ))}
      </fieldset>
      {none && (
        <p className={ui.notice} role="status" data-testid="filter-none">
          {t('cost:service.noneLeft')}{' '}
          <button type="button" className={ui.plain} onClick={() => onChange({})}>
            {t('cost:service.clear')}
          </button>
        </p>
      )}
    </>
  );
}
