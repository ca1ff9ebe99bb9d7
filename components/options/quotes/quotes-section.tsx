import type { KeptQuote } from '../../../lib/core/quoting';
import { send } from '../../../lib/messages/send';
import { changeQuote, quoteShelf, type StoredQuote } from '../../../lib/storage/quotes';
import { useWords } from '../../ui/words';
import { Section, WhenLoaded } from '../section';
import { type Loaded, useLoaded } from '../use-loaded';
import { UndoProvider, useUndo } from '../use-undo';
import { Board } from './board';
import { Figures } from './figures';
import { RulesForm } from './rules-form';
import { SellerForm } from './seller-form';
import { UsualValues } from './usual-values';

/** The board of quotations, how they went, and what holds for all of them. */
export function QuotesSection() {
  return (
    <UndoProvider>
      <Quotes />
      <SellerForm />
      <UsualValues />
      <RulesForm />
    </UndoProvider>
  );
}

export interface QuoteStore {
  quotes: Loaded<StoredQuote[]>;
  change: (quote: StoredQuote, change: (old: KeptQuote) => KeptQuote, said?: string) => Promise<void>;
  remove: (quote: StoredQuote) => Promise<void>;
}

function useQuotes(): QuoteStore {
  const { t } = useWords();
  const offer = useUndo();
  const quotes = useLoaded(quoteShelf.list);
  const tell = async () => {
    await Promise.all([quotes.reload(), send('quotes.changed', {}), send('state.changed', {})]);
  };
  return {
    quotes,
    async change(quote, change, said) {
      await changeQuote(quote.id, change);
      await tell();
      if (!said) return;
      offer({
        text: said,
        back: async () => {
          await quoteShelf.save(quote, quote.id);
          await tell();
        },
      });
    },
    async remove(quote) {
      await quoteShelf.remove(quote.id);
      await tell();
      offer({
        text: t('quotes:board.removed', { number: quote.number }),
        back: async () => {
          await quoteShelf.restore(quote.id);
          await tell();
        },
      });
    },
  };
}

function Quotes() {
  const { t } = useWords();
  const store = useQuotes();
  return (
    <Section title={t('quotes:board.title')} hint={t('quotes:board.hint')}>
      <WhenLoaded from={store.quotes}>
        {(quotes) =>
          quotes.length === 0 ? (
            <p data-testid="quotes-empty">{t('quotes:board.empty')}</p>
          ) : (
            <>
              <Figures quotes={quotes} />
              <Board quotes={quotes} store={store} />
            </>
          )
        }
      </WhenLoaded>
    </Section>
  );
}
