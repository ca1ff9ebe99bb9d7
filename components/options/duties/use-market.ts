import type { CountryCode } from '../../../lib/core/origin';
import { shippedDuty } from '../../../lib/data';
import type { MarketSettings } from '../../../lib/storage/settings-schema';
import { withKey } from '../exact';
import { useOwnSettings } from '../use-undo';

/** Changes one of the seller's figures for a market; undefined goes back to the table. */
export function useMarket(country: CountryCode) {
  const { settings, set } = useOwnSettings();
  const own = settings.markets[country] ?? {};
  const save = <K extends keyof MarketSettings>(what: string, key: K, value: MarketSettings[K] | undefined) =>
    set(what, (old) => {
      const { [country]: kept = {}, ...others } = old.markets;
      const next = withKey(kept, key, value);
      return { markets: Object.keys(next).length === 0 ? others : { ...others, [country]: next } };
    });
  return { own, save };
}

/** The rules that a country falls under: its own, else those for countries without any. */
export const regimeOf = (country: CountryCode) =>
  shippedDuty.regimes.find(({ countries }) => countries.includes(country)) ??
  shippedDuty.regimes.find(({ countries }) => countries.length === 0);
