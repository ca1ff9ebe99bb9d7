import { Table } from '@mantine/core';
import { quotaUsed } from '../../../lib/core/quote';
import { quoteFigures, type Tally } from '../../../lib/core/quoting';
import { formatCountry, formatNumber, type Language } from '../../../lib/i18n';
import type { StoredQuote } from '../../../lib/storage/quotes';
import { Disclosure } from '../../ui/disclosure';
import { useWords } from '../../ui/words';
import { useSettings } from '../use-settings';
import style from './quotes.module.css';

const rateText = (rate: number | null, language: Language) =>
  rate === null ? '–' : `${formatNumber(rate * 100, language, 0)}%`;
const hoursText = (hours: number | null, language: Language) =>
  hours === null ? '–' : formatNumber(hours, language, 1);

/** How quoting goes: win rate, time to quote, the month's quota, by country and by product. */
export function Figures({ quotes }: { quotes: readonly StoredQuote[] }) {
  const { t, language } = useWords();
  const { settings } = useSettings();
  const figures = quoteFigures(quotes);
  const today = new Date().toISOString().slice(0, 10);
  const sent = quotes.map(({ course }) => course.sentAt);
  const { used, left } = quotaUsed(sent, today, settings.quoting.quota);
  const tiles = [
    [t('quotes:board.winRate'), rateText(figures.winRate, language)],
    [t('quotes:board.hours'), hoursText(figures.hoursToQuote, language)],
    [t('quotes:board.sent'), formatNumber(figures.sent, language)],
    [t('quotes:board.used'), `${used} / ${used + left}`],
  ] as const;
  return (
    <>
      <dl className={style.tiles} aria-label={t('quotes:board.figures')} data-testid="quote-figures">
        {tiles.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {figures.sent > 0 && (
        <div className={style.tallies}>
          <TallyTable
            title={t('quotes:board.byCountry')}
            tallies={figures.byCountry}
            name={(key) => (key === '' ? t('quotes:board.unknown') : formatCountry(key, language))}
          />
          <TallyTable title={t('quotes:board.byProduct')} tallies={figures.byProduct} name={(key) => key} />
        </div>
      )}
    </>
  );
}

function TallyTable(props: { title: string; tallies: readonly Tally[]; name: (key: string) => string }) {
  const { t, language } = useWords();
  return (
    <Disclosure label={props.title} testId={`tally-${props.title}`}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>{t('quotes:board.sent')}</Table.Th>
            <Table.Th>{t('quotes:board.won')}</Table.Th>
            <Table.Th>{t('quotes:board.lost')}</Table.Th>
            <Table.Th>{t('quotes:board.winRate')}</Table.Th>
            <Table.Th>{t('quotes:board.hours')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.tallies.map(({ key, count, won, lost, winRate, hoursToQuote }) => (
            <Table.Tr key={key}>
              <Table.Td>{props.name(key)}</Table.Td>
              <Table.Td>{count}</Table.Td>
              <Table.Td>{won}</Table.Td>
              <Table.Td>{lost}</Table.Td>
              <Table.Td>{rateText(winRate, language)}</Table.Td>
              <Table.Td>{hoursText(hoursToQuote, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Disclosure>
  );
}
