import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CountryCode } from '../../../lib/core/origin';
import { marketText } from '../../../lib/i18n';
import { decodeText } from '../../../lib/sheets/decode-text';
import { saveSearch } from '../../../lib/storage/searches';
import { CountrySelect } from '../../ui/country-select';
import { today } from '../../ui/table-age';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { CurrencyField } from '../currency-field';
import { FormActions } from '../form-actions';
import own from '../own.module.css';
import { useSettings } from '../use-settings';
import { type ComparablesFile, MAX_BYTES, readComparablesFile } from './comparables-file';

const SHOWN = 20;

/** Listings of a market from the seller's own table, looked at before they are kept. */
export function ComparablesImport({ changed }: { changed: () => Promise<void> }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const big = chosen.size > MAX_BYTES;
    setTooBig(big);
    const text = big ? '' : decodeText(new Uint8Array(await chosen.arrayBuffer())).text;
    setFile(big ? null : { name: chosen.name.replace(/\.\w+$/, ''), text });
  };
  return (
    <>
      <div className={own.chips}>
        <button type="button" className={ui.button} onClick={() => input.current?.click()}>
          {t('market:explorer.import')}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-label={t('market:explorer.import')}
          data-testid="comparables-file"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            void open(chosen);
          }}
        />
        <span className={ui.mute}>{t('market:explorer.importHint')}</span>
      </div>
      {tooBig && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {t('products:tooBig', { megabytes: MAX_BYTES / 1_000_000 })}
        </p>
      )}
      {file && (
        <Review
          key={`${file.name} ${file.text.length}`}
          {...file}
          changed={changed}
          close={() => setFile(null)}
        />
      )}
    </>
  );
}

interface ReviewProps {
  name: string;
  text: string;
  changed: () => Promise<void>;
  close: () => void;
}

/** What the file holds and what of it cannot be used; where and under which words it is kept. */
function Review({ name, text, changed, close }: ReviewProps) {
  const { t, i18n } = useWords();
  const { settings } = useSettings();
  const [market, setMarket] = useState<CountryCode>(settings.targetMarkets[0] ?? 'US');
  const [query, setQuery] = useState(name);
  const [currency, setCurrency] = useState(settings.currency);
  const { comparables, problems, remarks }: ComparablesFile = readComparablesFile(text, currency);
  const said = [...remarks, ...problems];
  const save = async () => {
    await saveSearch({ site: 'file', market, query: query.trim(), date: today(), comparables });
    await changed();
    close();
  };
  return (
    <div className={own.result} data-testid="comparables-review">
      <strong>{t('market:explorer.found', { count: comparables.length })}</strong>
      <ul>
        {said.slice(0, SHOWN).map((remark) => (
          <li key={JSON.stringify(remark)}>{marketText(i18n, remark)}</li>
        ))}
      </ul>
      {said.length > SHOWN && (
        <span className={ui.mute}>{t('market:explorer.moreProblems', { count: said.length - SHOWN })}</span>
      )}
      <div className={own.market}>
        <div>
          <span className={own.fieldLabel}>{t('market:table.country')}</span>
          <CountrySelect
            value={market}
            markets={settings.targetMarkets}
            label={t('market:table.country')}
            testId="comparables-market"
            onChoose={setMarket}
          />
        </div>
        <CurrencyField
          label={t('market:explorer.currency')}
          testId="comparables-currency"
          value={currency}
          choose={setCurrency}
        />
      </div>
      <TextInput
        label={t('market:explorer.words')}
        description={t('market:explorer.wordsHint')}
        maxLength={200}
        data-testid="comparables-words"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <FormActions
        testId="comparables-save"
        disabled={comparables.length === 0}
        save={() => void save()}
        cancel={close}
      />
    </div>
  );
}
