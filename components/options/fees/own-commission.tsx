import type { Settings } from '../../../lib/storage/settings-schema';
import { OriginDot } from '../../ui/origin-dot';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { withKey } from '../exact';
import style from '../own.module.css';
import { useOwnSettings } from '../use-undo';
import { AmountField, PercentField } from './own-settings';

type Own = Settings['commissions'][string];

interface OwnCommissionProps {
  /** Key of the platform in the settings. */
  id: string;
  name: string;
  /** Currency of the amounts; null: that of the price, which is not one and the same. */
  currency: string | null;
  /** The tables know a change only: asks for the percentage before it. */
  before?: boolean;
}

/** The seller's own commission of a platform: a percentage, and with it an amount on top and a least one. */
export function OwnCommission({ id, name, currency, before = false }: OwnCommissionProps) {
  const { t } = useWords();
  const { settings, set } = useOwnSettings();
  const own = settings.commissions[id] ?? {};
  const save = (key: keyof Own) => (value: string | null) =>
    set(t('fees:own.of', { platform: name }), (old) => {
      const { [id]: kept = {}, ...others } = old.commissions;
      const next = withKey(kept, key, value ?? undefined);
      // Amounts on top of a percentage that is unknown would be counted alone.
      const whole =
        next.percent === undefined ? withKey(withKey(next, 'fixed', undefined), 'minimum', undefined) : next;
      return { commissions: Object.keys(whole).length === 0 ? others : { ...others, [id]: whole } };
    });
  return (
    <div className={style.fields}>
      {before && (
        <span>
          <OriginDot origin={own.before === undefined ? 'missing' : 'yours'} />
          {t('fees:own.before')}
          <PercentField
            testId={`commission-before-${id}`}
            label={t('fees:own.beforeOf', { platform: name })}
            placeholder={t('fees:unknown')}
            saved={own.before}
            save={save('before')}
          />
        </span>
      )}
      <span>
        {own.percent !== undefined && <OriginDot origin="yours" />}
        {t('fees:own.label')}
        <PercentField
          testId={`commission-${id}`}
          label={t('fees:own.of', { platform: name })}
          placeholder={t('fees:own.none')}
          saved={own.percent}
          save={save('percent')}
        />
      </span>
      {own.percent !== undefined && currency !== null && (
        <>
          <span>
            +
            <AmountField
              testId={`commission-fixed-${id}`}
              label={t('fees:own.fixedOf', { platform: name })}
              placeholder="0"
              currency={currency}
              saved={own.fixed}
              save={save('fixed')}
            />
          </span>
          <span>
            <span className={ui.mute}>{t('fees:own.minimum')}</span>
            <AmountField
              testId={`commission-minimum-${id}`}
              label={t('fees:own.minimumOf', { platform: name })}
              placeholder="0"
              currency={currency}
              saved={own.minimum}
              save={save('minimum')}
            />
          </span>
        </>
      )}
    </div>
  );
}
