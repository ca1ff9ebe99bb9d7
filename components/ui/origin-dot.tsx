import type { Origin } from '../../lib/core/origin';
import ui from './ui.module.css';
import { useWords } from './words';

/** The dot before a figure; a screen reader hears the origin in words. */
export function OriginDot({ origin }: { origin: Origin }) {
  const { t } = useWords();
  return (
    <span className={ui.dot} data-origin={origin}>
      <span className={ui.hidden}>{t(`common:origin.${origin}`)}</span>
    </span>
  );
}
