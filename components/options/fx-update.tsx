import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate, remarkText } from '../../lib/i18n';
import ui from '../ui/ui.module.css';
import { useWords, type Words } from '../ui/words';
import { type FeedOutcome, updateFromBank } from './fx-feed';
import style from './options.module.css';

/** What came of an update, in words. */
function outcomeText({ t, i18n, language }: Words, outcome: FeedOutcome): string {
  switch (outcome.state) {
    case 'done':
      return t('options:fx.done', { date: formatDate(outcome.date, language), count: outcome.count });
    case 'status':
      return t('options:fx.status', { status: outcome.status });
    case 'malformed':
      return t('options:fx.malformed', { reason: remarkText(i18n, outcome.remark) });
    default:
      return t(`options:fx.${outcome.state}`);
  }
}

/** The one button that makes a network request, and what came of it. */
export function FxUpdate({ changed }: { changed: () => Promise<void> }) {
  const words = useWords();
  const { t } = words;
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FeedOutcome | null>(null);
  // The request comes first: a permission may only be asked for while the click is being handled.
  const update = async () => {
    const asking = updateFromBank();
    setBusy(true);
    setOutcome(null);
    const result = await asking;
    setOutcome(result);
    setBusy(false);
    if (result.state === 'done') await changed();
  };
  return (
    <div className={style.update}>
      <Button data-testid="fx-update" loading={busy} onClick={() => void update()}>
        {t('options:fx.update')}
      </Button>
      <div aria-live="polite">
        {outcome && (
          <p
            className={ui.notice}
            data-testid="fx-outcome"
            data-state={outcome.state}
            data-tone={outcome.state === 'done' ? undefined : 'bad'}
          >
            {outcomeText(words, outcome)}
          </p>
        )}
      </div>
    </div>
  );
}
