import type { Modifier } from '../../../lib/core/market';
import { marketLabel, marketText } from '../../../lib/i18n';
import { useWords } from '../../ui/words';
import style from './market.module.css';

/** What to know beside the two axes; none of it is in a score. */
export function ModifierList({ modifiers }: { modifiers: readonly Modifier[] }) {
  const { t, i18n } = useWords();
  return (
    <ul className={style.mods}>
      {modifiers.map(({ id, effect, remark, year }) => (
        <li key={id}>
          <span>{marketLabel(i18n, 'modifier', id)}</span>
          <span data-effect={effect ?? undefined}>
            {effect && `${t(`market:effect.${effect}`)} · `}
            {marketText(i18n, remark)}
            {year !== null && ` (${year})`}
          </span>
        </li>
      ))}
    </ul>
  );
}
