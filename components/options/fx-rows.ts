import type { FxRate } from '../../lib/core/fx';
import { formatCurrencyName, LANGUAGES, type Language } from '../../lib/i18n';

export interface FxRow {
  rate: FxRate;
  name: string;
  /** Yuan for one unit, for reading only; null for the yuan and when the yuan's rate is unknown. */
  yuan: number | null;
}

/**
 * Rates that match what was typed (code or name in either language), the wanted currencies first in their order,
 * then by code. The dollar itself is the unit and is left out.
 */
export function fxRows(
  rates: readonly FxRate[],
  typed: string,
  wanted: readonly string[],
  language: Language,
): FxRow[] {
  const text = typed.trim().toLowerCase();
  const yuanPerUsd = Number(rates.find((rate) => rate.quote === 'CNY')?.perUsd ?? Number.NaN);
  const place = (code: string) => (wanted.includes(code) ? wanted.indexOf(code) : wanted.length);
  return rates
    .filter(({ quote }) => quote !== 'USD' && matches(quote, text))
    .sort((a, b) => place(a.quote) - place(b.quote) || a.quote.localeCompare(b.quote))
    .map((rate) => {
      const yuan = yuanPerUsd / Number(rate.perUsd);
      return {
        rate,
        name: formatCurrencyName(rate.quote, language),
        yuan: rate.quote === 'CNY' || !Number.isFinite(yuan) ? null : yuan,
      };
    });
}

function matches(code: string, text: string): boolean {
  return [code, ...LANGUAGES.map((language) => formatCurrencyName(code, language))].some((name) =>
    name.toLowerCase().includes(text),
  );
}

/** At most five significant digits: `7.6205`, `0.042594`. */
export function readableRate(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 5 }).format(value);
}

/** A rate as typed: a positive decimal, comma or point; null when it is none. */
export function readRate(typed: string): string | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,10})?$/.test(text) && Number(text) > 0 ? text : null;
}
