import { useWords } from '../../ui/words';
import { switchNotices } from '../notices';
import { Section, SettingRow } from '../section';
import { useSettings } from '../use-settings';

/** Whether codes expand, and whether the clock may speak up. */
export function ReplySettings() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const setNotice = async (wanted: boolean) => {
    await change({ replyNotice: await switchNotices(wanted, settings.quoting.notify) });
  };
  return (
    <Section title={t('replies:behaviour.title')}>
      <SettingRow
        label={t('replies:behaviour.expand')}
        hint={t('replies:behaviour.expandHint')}
        htmlFor="expand-codes"
      >
        <input
          id="expand-codes"
          type="checkbox"
          data-testid="expand-codes"
          checked={settings.expandCodes}
          onChange={(event) => void change({ expandCodes: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow
        label={t('replies:behaviour.notice')}
        hint={t('replies:behaviour.noticeHint')}
        htmlFor="reply-notice"
      >
        <input
          id="reply-notice"
          type="checkbox"
          data-testid="reply-notice"
          checked={settings.replyNotice}
          onChange={(event) => void setNotice(event.currentTarget.checked)}
        />
      </SettingRow>
    </Section>
  );
}
