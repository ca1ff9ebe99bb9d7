import { UndoIcon } from '../ui/icons';
import style from './parcel.module.css';

/** Goes back from the seller's own value to what the page says. */
export function ForgetButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className={style.reset} title={label} aria-label={label} onClick={onClick}>
      <UndoIcon size={12} />
    </button>
  );
}
