import { formatDate } from '../../../lib/i18n';
import type { SearchNote } from '../../../lib/messages/market-view';
import { CloseIcon } from '../../ui/icons';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import { ForgetButton } from '../forget-button';
import style from './market.module.css';
import type { Market } from './use-market';

interface SearchListProps {
  searches: readonly SearchNote[];
  edit: Market['edit'];
  /** There is a product to compare with. */
  usable: boolean;
}

/** The searches kept of a market: which are compared with, since when, and the way to forget one. */
export function SearchList({ searches, edit, usable }: SearchListProps) {
  const { t } = useWords();
  if (searches.length === 0) return <p className={style.note}>{t('market:searches.none')}</p>;
  return (
    <ul className={style.searches} data-testid="market-searches">
      {searches.map((search) => {
        const { id, query, used } = search;
        return (
          <li key={id}>
            {usable ? (
              <label className={style.choice}>
                <input
                  type="checkbox"
                  className={style.check}
                  data-testid="market-search-use"
                  checked={used.value}
                  onChange={(event) => void edit({ search: { id, used: event.currentTarget.checked } })}
                />
                <SearchName search={search} usable />
              </label>
            ) : (
              <SearchName search={search} usable={false} />
            )}
            {usable && used.origin === 'yours' && (
              <ForgetButton
                label={t('market:searches.auto')}
                onClick={() => void edit({ search: { id, used: null } })}
              />
            )}
            <button
              type="button"
              className={ui.icon}
              data-testid="market-search-forget"
              title={t('market:searches.forget', { query })}
              aria-label={t('market:searches.forget', { query })}
              onClick={() => void edit({ forget: id })}
            >
              <CloseIcon size={12} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function SearchName({ search, usable }: { search: SearchNote; usable: boolean }) {
  const words = useWords();
  return (
    <span>
      {search.query || words.t('market:searches.unnamed')}
      <small>{noteText(words, search, usable)}</small>
    </span>
  );
}

/** Where and when, how many, and by whose word it is used. */
function noteText(words: Words, { site, date, listings, used }: SearchNote, usable: boolean): string {
  const { t, language } = words;
  const whose = used.origin === 'yours' ? 'yours' : used.value ? 'fits' : 'other';
  return [
    siteName(words, site),
    formatDate(date, language),
    t('market:searches.listings', { count: listings }),
    ...(usable ? [t(`market:searches.${whose}`)] : []),
  ].join(' · ');
}

const SITES = ['amazon', 'aliexpress', 'alibaba'] as const;

function siteName({ t }: Words, site: string): string {
  const known = SITES.find((one) => one === site);
  return known ? t(`common:site.${known}`) : t('market:searches.file');
}
