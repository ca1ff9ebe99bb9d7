import { describe, expect, it } from 'vitest';
import { compileCard, estimate } from '../../../lib/core/rates';
import { columnName, EMPTY, type ImportResult, type Sheet } from '../../../lib/core/sheets';
import { build, fixture, said } from './sheet-of';

const messy = fixture('messy.csv');
const result = build([messy], {}, { zoneCountries: { '1区': '加拿大、墨西哥' } });

/** Cells with a text of which nothing became anything. */
const forgotten = (sheet: Sheet, { usage, widths }: ImportResult) =>
  sheet.rows.flatMap((row, at) =>
    row.flatMap((text, column) =>
      text.trim() !== '' && usage[0]?.[at * (widths[0] ?? 0) + column] === EMPTY
        ? [`${columnName(column)}${at + 1} ${text}`]
        : [],
    ),
  );

describe('a deliberately messy sheet', () => {
  it('gives the card and the reports that a person read over', async () => {
    const golden = { card: result.card, issues: result.issues, blocked: result.blocked };
    await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(
      '../../fixtures/sheets/messy.json',
    );
  });

  it('loses no cell', () => {
    expect(forgotten(messy, result)).toEqual([]);
  });

  it('prices a parcel', () => {
    const { card } = result;
    if (!card) throw new Error('no card');
    const parcel = { quantity: 1, grams: 250, mm: [200, 100, 50] as const, goods: [] };
    const cards = [compileCard(card)];
    const ask = (country: string) =>
      estimate({ destination: { country }, items: [parcel] }, cards, { asOf: '2026-05-01' }).services.find(
        ({ name }) => name.zh === '专线普货',
      );
    // 65 x 0.250 + 18 = 34.25
    expect(ask('GB')?.price).toEqual({ minor: 3425, currency: 'CNY' });
    // 1062.5 x 0.250 + 18 = 283.625, half up
    expect(ask('FR')?.price).toEqual({ minor: 28363, currency: 'CNY' });
    expect(ask('ES')?.reasons).toContainEqual({ code: 'not-served' });
  });

  it('is read the same without the country column, which the codes make up for', () => {
    const without: Sheet = {
      ...messy,
      rows: messy.rows.map((row) => row.map((text, at) => (at === 0 ? '' : text))),
    };
    const codes = build([without]);
    expect(codes.card?.services[0]?.zones.map(({ id }) => id)).toContain('GB');
    // Nothing contradicts the code any more.
    expect(said(codes).filter((line) => line.endsWith('country-conflict'))).toEqual([]);
  });
});
