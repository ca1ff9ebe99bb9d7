import type { LocalName } from '../../lib/core/rates';
import { nameIn } from '../services/service-words';
import { useWords } from '../ui/words';
import { readDays } from './card-facts';
import { OwnField } from './own-field';
import { useSettings } from './use-settings';

interface DaysFieldProps {
  /** `${card.id}/${service.id}` */
  serviceId: string;
  name: LocalName;
  /** What the sheet states; null for nothing. */
  stated: { min: number; max: number } | null;
}

const asText = (days: { min: number; max: number } | null | undefined) =>
  days ? (days.min === days.max ? String(days.min) : `${days.min}-${days.max}`) : '';

/** The transit days that the seller sees from experience or was told, where the sheet says none or others. */
export function DaysField({ serviceId, name, stated }: DaysFieldProps) {
  const words = useWords();
  const { t } = words;
  const { settings, change } = useSettings();
  const save = (text: string) =>
    change((old) => {
      const days = readDays(text)?.days ?? null;
      const { [serviceId]: _, ...others } = old.transitDays;
      return { transitDays: days === null ? others : { ...others, [serviceId]: days } };
    });
  return (
    <OwnField
      testId={`days-${serviceId}`}
      label={t('options:cards.daysOf', { service: nameIn(words, name) })}
      placeholder={asText(stated) || t('options:cards.daysNone')}
      unreadable={t('options:cards.daysUnreadable')}
      saved={asText(settings.transitDays[serviceId])}
      readable={(text) => readDays(text) !== null}
      save={save}
    />
  );
}
