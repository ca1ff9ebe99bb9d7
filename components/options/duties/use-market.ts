import type { CountryCode } from '../../../lib/core/origin';
import { shippedDuty } from '../../../lib/data';
import type { MarketSettings } from '../../../lib/storage/settings-schema';
import { withKey } from '../exact';
import { useOwnSettings } from '../use-undo';

/** Changes one of the seller's figures for a market; undefined goes back to the table. */
export function useMarket(country: CountryCode) {
  const { settings, set } = useOwnSettings();
  const own = settings.markets[country] ?? {};
  const change = (what: string, next: (kept: MarketSettings) => MarketSettings) =>
    set(what, (old) => {
      const { [country]: kept = {}, ...others } = old.markets;
      const market = next(kept);
      return { markets: Object.keys(market).length === 0 ? others : { ...others, [country]: market } };
    });
  const save = <K extends keyof MarketSettings>(what: string, key: K, value: MarketSettings[K] | undefined) =>
    change(what, (kept) => withKey(kept, key, value));
  return { own, change, save };
}

/** The rules that a country falls under: its own, else those for countries without any. */
export const regimeOf = (country: CountryCode) =>
  shippedDuty.regimes.find(({ countries }) => countries.includes(country)) ??
  shippedDuty.regimes.find(({ countries }) => countries.length === 0);
