import { Table } from '@mantine/core';
import { type MarketPotential, PARTS } from '../../../lib/core/market';
import { flagOf, formatCountry, marketLabel, marketText } from '../../../lib/i18n';
import { OriginDot } from '../../ui/origin-dot';
import { rangeText, scoreText, shareText } from '../../ui/score-text';
import { Tag } from '../../ui/tag';
import { useWords } from '../../ui/words';
import style from './markets.module.css';

interface CountryRowProps {
  market: MarketPotential;
  open: boolean;
  corrected: boolean;
  toggle: () => void;
}

const TONE = { high: 'good', borderline: 'warn', low: 'plain' } as const;

/** One country in the explorer. */
export function CountryRow({ market, open, corrected, toggle }: CountryRowProps) {
  const words = useWords();
  const { i18n, language } = words;
  const { country, rank, segment, subtype, score, unscored, range, parts, known } = market;
  const { probabilityAboveCut, baseline, baselineRank } = market;
  return (
    <Table.Tr data-testid={`explorer-${country}`} data-country={country}>
      <Table.Td>{rank ?? '–'}</Table.Td>
      <Table.Td>
        <button
          type="button"
          className={style.open}
          aria-expanded={open}
          data-testid={`open-${country}`}
          onClick={toggle}
        >
          {flagOf(country)} {formatCountry(country, language)}
        </button>{' '}
        {corrected && <OriginDot origin="yours" />}
      </Table.Td>
      <Table.Td>
        {segment && <Tag tone={TONE[segment]}>{marketLabel(i18n, 'segment', segment)}</Tag>}
        {subtype && <small>{marketLabel(i18n, 'subtype', subtype)}</small>}
        {unscored && <small>{marketText(i18n, { code: `market-unscored-${unscored}` })}</small>}
      </Table.Td>
      <Table.Td>
        {scoreText(words, score)}
        {range && <small>{rangeText(words, range)}</small>}
      </Table.Td>
      {PARTS.map((part) => (
        <Table.Td key={part}>
          {scoreText(words, parts[part].score)}
          <small>
            {parts[part].known}/{parts[part].of}
          </small>
        </Table.Td>
      ))}
      <Table.Td>{known}/8</Table.Td>
      <Table.Td>{probabilityAboveCut === null ? '–' : shareText(words, probabilityAboveCut)}</Table.Td>
      <Table.Td>
        {baseline === null ? '–' : baseline.toFixed(2)}
        {baselineRank !== null && <small>#{baselineRank}</small>}
      </Table.Td>
    </Table.Tr>
  );
}
