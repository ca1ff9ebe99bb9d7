import { useWords } from '../../ui/words';
import { Section, WhenLoaded } from '../section';
import { UndoProvider } from '../use-undo';
import { OwnList } from './own-list';
import { ReplySettings } from './reply-settings';
import { ShippedList } from './shipped-list';
import { useOwnReplies } from './use-own-replies';

/** Reply templates: the seller's own to write, and those that ship to read and copy. */
export function RepliesSection() {
  return (
    <UndoProvider>
      <Replies />
    </UndoProvider>
  );
}

function Replies() {
  const { t } = useWords();
  const { loaded, keep, remove } = useOwnReplies();
  return (
    <WhenLoaded from={loaded}>
      {({ templates, uses }) => (
        <>
          <Section title={t('replies:library.own')} hint={t('replies:library.ownHint')}>
            <OwnList templates={templates} uses={uses} keep={keep} remove={remove} />
          </Section>
          <ReplySettings />
          <Section title={t('replies:library.shipped')} hint={t('replies:library.shippedHint')}>
            <ShippedList uses={uses} keep={keep} />
          </Section>
        </>
      )}
    </WhenLoaded>
  );
}
