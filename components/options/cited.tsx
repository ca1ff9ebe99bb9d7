import type { IsoDate } from '../../lib/core/origin';
import type { CardStatus } from '../../lib/core/rates/card';
import { sources } from '../../lib/data';
import { formatDate } from '../../lib/i18n';
import { nameIn, statusText } from '../services/service-words';
import { OriginDot } from '../ui/origin-dot';
import { Tag } from '../ui/tag';
import { useWords } from '../ui/words';
import style from './own.module.css';

interface CitedProps {
  source: string;
  date: IsoDate | null;
  status: CardStatus;
  /** Without the name of the source, where it stands above the table; it is told on hover. */
  short?: boolean;
}

/** Where a figure of the tables is from, since when it holds, and how far to trust it. */
export function Cited({ source, date, status, short = false }: CitedProps) {
  const words = useWords();
  const known = sources[source];
  return (
    <span className={style.cited} title={known && nameIn(words, known.what)}>
      <OriginDot origin={status === 'demo' ? 'assumed' : 'table'} />
      <Tag tone={toneOf(status)}>{statusText(words, { status, effectiveFrom: date }, 'short')}</Tag>
      {!short && <SourceName source={source} />}
    </span>
  );
}

const toneOf = (status: CardStatus) =>
  status === 'demo' ? 'warn' : status === 'expired' ? 'bad' : ('plain' as const);

/** Name and day of a source. */
export function SourceName({ source }: { source: string }) {
  const words = useWords();
  const known = sources[source];
  const date = known?.date ? ` · ${formatDate(known.date, words.language)}` : '';
  return <span>{known ? `${nameIn(words, known.what)}${date}` : source}</span>;
}
