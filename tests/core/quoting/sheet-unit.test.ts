import { describe, expect, it } from 'vitest';
import { sheetUnit } from '../../../lib/core/quoting';

describe('a unit on a document', () => {
  it.each([
    ['piece', 'pcs', '件', 'pcs 件'],
    ['Piece/Pieces', 'pcs', '件', 'pcs 件'],
    ['Sets', 'sets', '套', 'sets 套'],
    ['双', 'pairs', '双', 'pairs 双'],
    // A unit that is not known stays as it was typed, in every language.
    ['roll of 50 m', 'roll of 50 m', 'roll of 50 m', 'roll of 50 m'],
    ['piecework', 'piecework', 'piecework', 'piecework'],
    [null, '', '', ''],
  ])('%s', (unit, en, zh, both) => {
    expect((['en', 'zh', 'both'] as const).map((language) => sheetUnit(unit, 2, language))).toEqual([
      en,
      zh,
      both,
    ]);
  });

  it('is told in the singular for one', () => {
    expect([sheetUnit('pieces', 1, 'en'), sheetUnit('Set/Sets', 1, 'both')]).toEqual(['pc', 'set 套']);
  });
});
