import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../lib/core/countries';
import { checkCard, compileCard, estimate, GOODS, type RateCard } from '../../lib/core/rates';
import { priceLines } from '../../lib/core/rates/price';
import { shippedCards, shippedFx, sources } from '../../lib/data';
import unmapped from '../../lib/data/generated/unmapped.json';
import { rateCardSchema } from '../../lib/data/rate-card-schema';

describe.each(shippedCards.map((card): [string, RateCard] => [card.id, card]))('%s', (_, card) => {
  test('has the documented shape', () => {
    expect(rateCardSchema.parse(card)).toEqual(card);
  });

  test('has no overlap, unknown zone or bad amount, and a gap only where the sheet has one', () => {
    const found = checkCard(card).map(({ code, params }) => `${code} ${params.zone} ${params.fromGrams}`);
    // WANB to the United States: no price from 200 to 700 g.
    expect(found).toEqual(card.id === 'wanb-lines' ? ['card-band-gap US 200'] : []);
  });

  test('says where it is from and when; without a date it is a demo', () => {
    const date = sources[card.source]?.date;
    expect(date).toBeDefined();
    expect(card.status).toBe(date === null ? 'demo' : 'published');
    // A source transcribed one day may hold a table that is valid since an earlier one.
    if (date) expect((card.effectiveFrom ?? '9999') <= date).toBe(true);
    else expect(card.effectiveFrom).toBeNull();
  });
});

describe('all cards together', () => {
  test('no transit time and no volume rule is invented for sheets that have no column for them', () => {
    const silent = shippedCards.filter(({ source }) => ['ae-standard', 'post-parcel'].includes(source));
    expect(silent).toHaveLength(6);
    for (const { transitDays, weight } of silent.flatMap((card) => card.services)) {
      expect(transitDays).toBeNull();
      expect(weight.divisor).toBeUndefined();
    }
  });

  test('ids are unique', () => {
    const ids = shippedCards.map((card) => card.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('nearly every country has a service for a 500 g parcel', () => {
    const compiled = shippedCards.map(compileCard);
    const items = [{ quantity: 1, grams: 500, mm: null, goods: [] }];
    const without = COUNTRIES.filter((country) => {
      const result = estimate({ destination: { country }, items }, compiled, { asOf: '2026-10-01' });
      return !result.services.some((quote) => quote.available);
    });
    // Territories that no sheet lists, and China itself.
    expect(without.length).toBeLessThan(35);
    for (const market of [
      'US',
      'DE',
      'GB',
      'FR',
      'ES',
      'IT',
      'BR',
      'CA',
      'AU',
      'JP',
      'KR',
      'RU',
      'SA',
      'IL',
    ]) {
      expect(without).not.toContain(market);
    }
  });

  test('rows left out have a name in both languages and a reason', () => {
    expect(unmapped.length).toBeGreaterThan(0);
    for (const { name, reason } of unmapped) {
      expect(name.en).toMatch(/^[A-Z]/);
      expect(name.zh).not.toBe('');
      expect(reason).toMatch(
        /^(part-of-a-country|several-territories|no-longer-exists|no-own-code|no-amount)$/,
      );
    }
  });

  /**
   * Lists are published with a lower price just past some edges. These are all of them; there a seller does
   * well to know that a gram more is cheaper. Anywhere else a falling price would be our mistake. Demo cards are
   * head-haul quotes by total weight, where a heavier shipment is cheaper at every step.
   */
  test('the price falls at these edges of the published lists and nowhere else', () => {
    const published = shippedCards.filter((card) => card.status === 'published');
    expect(published.flatMap(fallingEdges).sort()).toEqual([
      'aliexpress-standard/general AU 150 g',
      'aliexpress-standard/general AU 300 g',
      'aliexpress-standard/general CH 300 g',
      'aliexpress-standard/general FI 150 g',
      'aliexpress-standard/general FR 300 g',
      'aliexpress-standard/general HR 150 g',
      'aliexpress-standard/general KR 300 g',
      'aliexpress-standard/general MX 150 g',
      'yunexpress-global-line/general US 100 g',
      'yunexpress-global-line/general US 200 g',
      'yunexpress-global-line/general US 2000 g',
      'yunexpress-global-line/general US 300 g',
      'yunexpress-global-line/general US 450 g',
      'yunexpress-global-line/general US 700 g',
    ]);
  });

  test('goods are stated only where the sheet separates them', () => {
    const stated = shippedCards.flatMap((card) =>
      card.services
        .filter(({ goods }) => GOODS.some((name) => goods[name] !== undefined))
        .map((service) => `${card.id}/${service.id}`),
    );
    expect(stated).toEqual([
      'aliexpress-standard/general',
      'aliexpress-standard/special',
      'yunexpress-global-line/general',
    ]);
  });
});

function fallingEdges(card: RateCard): string[] {
  return compileCard(card).services.flatMap(({ service, zones }) =>
    [...zones].flatMap(([country, { whole }]) =>
      (whole?.bands ?? []).slice(1).flatMap((band, index) => {
        const before = whole?.bands[index];
        if (!before) return [];
        const total = (grams: number, { price }: typeof band) =>
          priceLines(grams, price, card.currency).reduce((all, line) => all + line.amount.minor, 0);
        const falls = total(band.firstGram, band) < total(before.lastGram, before);
        return falls ? [`${card.id}/${service.id} ${country} ${before.lastGram} g`] : [];
      }),
    ),
  );
}

describe('exchange rates', () => {
  test('positive decimals of one day, each currency once, from a described source', () => {
    expect(shippedFx).toHaveLength(35);
    expect(new Set(shippedFx.map((rate) => rate.quote)).size).toBe(35);
    for (const rate of shippedFx) {
      expect(rate.quote).toMatch(/^[A-Z]{3}$/);
      expect(rate.perUsd).toMatch(/^\d+(\.\d+)?$/);
      expect(Number(rate.perUsd)).toBeGreaterThan(0);
      expect(rate).toMatchObject({ date: '2026-09-29', source: 'fawaz', origin: 'table' });
    }
    expect(sources.fawaz?.date).toBe('2026-09-29');
  });

  test('plausible: a dollar is worth 6 to 8 yuan', () => {
    const yuan = Number(shippedFx.find((rate) => rate.quote === 'CNY')?.perUsd);
    expect(yuan).toBeGreaterThan(6);
    expect(yuan).toBeLessThan(8);
  });
});
