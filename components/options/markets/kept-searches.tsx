import { Table } from '@mantine/core';
import { flagOf, formatCountry, formatDate } from '../../../lib/i18n';
import type { SearchRecord } from '../../../lib/storage/database';
import { listSearches, removeSearches, restoreSearches } from '../../../lib/storage/searches';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import options from '../options.module.css';
import own from '../own.module.css';
import { Section, WhenLoaded } from '../section';
import { useLoaded } from '../use-loaded';
import { announceChange } from '../use-settings';
import { useUndo } from '../use-undo';
import { ComparablesImport } from './comparables-import';

const SITES = ['amazon', 'aliexpress', 'alibaba'] as const;
const all = () => listSearches();

/** The searches whose listings are kept to compare with, and more of them from a file. */
export function KeptSearches() {
  const { t } = useWords();
  const searches = useLoaded(all);
  const offer = useUndo();
  const changed = async () => {
    await Promise.all([searches.reload(), announceChange()]);
  };
  const remove = async (gone: readonly SearchRecord[]) => {
    await removeSearches(gone.map(({ id }) => id));
    await changed();
    offer({
      text: t('market:explorer.removed', { count: gone.length }),
      back: async () => {
        await restoreSearches(gone);
        await changed();
      },
    });
  };
  return (
    <Section title={t('market:searches.title')} hint={t('market:explorer.searchesHint')}>
      <ComparablesImport changed={changed} />
      <WhenLoaded from={searches}>
        {(kept) =>
          kept.length === 0 ? (
            <p className={options.empty} data-testid="searches-empty">
              {t('market:searches.none')}
            </p>
          ) : (
            <>
              <Table data-testid="searches">
                <Table.Tbody>
                  {kept.map((search) => (
                    <SearchRow key={search.id} search={search} remove={() => void remove([search])} />
                  ))}
                </Table.Tbody>
              </Table>
              <p className={own.add}>
                <button
                  type="button"
                  className={`${ui.button} ${options.danger}`}
                  data-testid="searches-remove-all"
                  onClick={() => void remove(kept)}
                >
                  {t('market:explorer.removeAll')}
                </button>
              </p>
            </>
          )
        }
      </WhenLoaded>
    </Section>
  );
}

function SearchRow({ search, remove }: { search: SearchRecord; remove: () => void }) {
  const { t, language } = useWords();
  const { site, market, query, date, comparables } = search;
  const known = SITES.find((one) => one === site);
  const name = query || t('market:searches.unnamed');
  return (
    <Table.Tr data-testid="search-row">
      <Table.Td>{name}</Table.Td>
      <Table.Td>{known ? t(`common:site.${known}`) : t('market:searches.file')}</Table.Td>
      <Table.Td>
        {flagOf(market)} {formatCountry(market, language)}
      </Table.Td>
      <Table.Td>{t('market:searches.listings', { count: comparables.length })}</Table.Td>
      <Table.Td className={options.nowrap}>{formatDate(date, language)}</Table.Td>
      <Table.Td className={own.number}>
        <button
          type="button"
          className={ui.plain}
          data-testid="search-remove"
          aria-label={t('market:searches.forget', { query: name })}
          onClick={remove}
        >
          {t('freight:remove')}
        </button>
      </Table.Td>
    </Table.Tr>
  );
}
