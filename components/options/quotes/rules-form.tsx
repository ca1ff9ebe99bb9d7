import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { catalogueText, readCatalogue, readCount, readFollowUps } from '../../../lib/core/quoting';
import { readAmount } from '../../../lib/core/units';
import { send } from '../../../lib/messages/send';
import type { QuoteSettings } from '../../../lib/storage/quote-settings';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { switchNotices } from '../notices';
import { Section, SettingRow } from '../section';
import { useSettings } from '../use-settings';
import style from './quotes.module.css';

/** Quota, brands, countries, paper and notifications. */
export function RulesForm() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const [denied, setDenied] = useState(false);
  const { quota, brands, excluded, notify, paper, followUps, catalogue, lastViolation, serviceScore } =
    settings.quoting;
  const save = (patch: Partial<QuoteSettings>) =>
    change(({ quoting }) => ({ quoting: { ...quoting, ...patch } }));
  const setNotify = async (on: boolean) => {
    const granted = await switchNotices(on, settings.replyNotice);
    setDenied(on && !granted);
    await save({ notify: granted });
  };
  return (
    <Section title={t('quotes:settings.rules')}>
      <SettingRow label={t('quotes:settings.notify')} hint={t('quotes:settings.notifyHint')}>
        <Switch
          aria-label={t('quotes:settings.notify')}
          data-testid="quotes-notify"
          checked={notify}
          onChange={(event) => void setNotify(event.currentTarget.checked)}
        />
      </SettingRow>
      {denied && (
        <p className={ui.notice} data-tone="warn" role="alert">
          {t('quotes:settings.notifyDenied')}
        </p>
      )}
      <SettingRow label={t('quotes:settings.quota')} hint={t('quotes:settings.quotaHint')}>
        <TextInput
          aria-label={t('quotes:settings.quota')}
          data-testid="quotes-quota"
          inputMode="numeric"
          defaultValue={quota}
          onBlur={(event) => {
            const count = readCount(event.currentTarget.value, 10_000);
            if (count !== null) void save({ quota: Number(count) });
          }}
        />
      </SettingRow>
      <FollowUps days={followUps} save={(days) => save({ followUps: days })} />
      <SettingRow label={t('quotes:settings.catalogue')} hint={t('quotes:settings.catalogueHint')}>
        <textarea
          className={`${ui.field} ${style.area}`}
          aria-label={t('quotes:settings.catalogue')}
          data-testid="quotes-catalogue"
          rows={4}
          defaultValue={catalogueText(catalogue)}
          onBlur={(event) => void save({ catalogue: readCatalogue(event.currentTarget.value) })}
        />
      </SettingRow>
      <SettingRow label={t('quotes:settings.serviceScore')} hint={t('quotes:settings.serviceScoreHint')}>
        <TextInput
          aria-label={t('quotes:settings.serviceScore')}
          data-testid="quotes-service-score"
          inputMode="decimal"
          defaultValue={serviceScore ?? ''}
          onBlur={(event) => {
            const score = readAmount(event.currentTarget.value);
            void save({ serviceScore: score !== null && Number(score) <= 100 ? Number(score) : null });
          }}
        />
      </SettingRow>
      <SettingRow label={t('quotes:settings.lastViolation')} hint={t('quotes:settings.lastViolationHint')}>
        <TextInput
          aria-label={t('quotes:settings.lastViolation')}
          data-testid="quotes-violation"
          type="date"
          defaultValue={lastViolation ?? ''}
          onBlur={(event) => void save({ lastViolation: event.currentTarget.value || null })}
        />
      </SettingRow>
      <SettingRow label={t('quotes:settings.paper')}>
        <NativeSelect
          aria-label={t('quotes:settings.paper')}
          data-testid="quotes-paper"
          value={paper}
          data={[
            { value: 'A4', label: 'A4' },
            { value: 'letter', label: t('quotes:settings.letter') },
          ]}
          onChange={(event) => void save({ paper: event.currentTarget.value === 'letter' ? 'letter' : 'A4' })}
        />
      </SettingRow>
      <SettingRow label={t('quotes:settings.brands')} hint={t('quotes:settings.brandsHint')}>
        <textarea
          className={`${ui.field} ${style.area}`}
          aria-label={t('quotes:settings.brands')}
          data-testid="quotes-brands"
          rows={3}
          defaultValue={brands.join('\n')}
          onBlur={(event) => void save({ brands: listOf(event.currentTarget.value, /\n/) })}
        />
      </SettingRow>
      <SettingRow label={t('quotes:settings.excluded')} hint={t('quotes:settings.excludedHint')}>
        <TextInput
          aria-label={t('quotes:settings.excluded')}
          data-testid="quotes-excluded"
          defaultValue={excluded.join(' ')}
          onBlur={(event) =>
            void save({
              excluded: listOf(event.currentTarget.value.toUpperCase(), /[\s,;]+/).filter((code) =>
                /^[A-Z]{2}$/.test(code),
              ),
            })
          }
        />
      </SettingRow>
    </Section>
  );
}

/** On which days after sending the seller is reminded; the alarms move with them. */
function FollowUps({ days, save }: { days: readonly number[]; save: (days: number[]) => Promise<unknown> }) {
  const { t } = useWords();
  const [bad, setBad] = useState(false);
  const commit = async (typed: string) => {
    const read = readFollowUps(typed);
    setBad(read === null);
    if (read === null || read.join() === days.join()) return;
    await save(read);
    await send('quotes.changed', {});
  };
  return (
    <SettingRow label={t('quotes:settings.followUps')} hint={t('quotes:settings.followUpsHint')}>
      <TextInput
        aria-label={t('quotes:settings.followUps')}
        data-testid="quotes-follow-ups"
        defaultValue={days.join(' ')}
        error={bad && t('quotes:settings.followUpsBad')}
        onBlur={(event) => void commit(event.currentTarget.value)}
      />
    </SettingRow>
  );
}

const listOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
