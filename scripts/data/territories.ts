/** Why a named destination has no place on a card that is keyed by ISO 3166-1 country. */
export type TerritoryReason =
  | 'part-of-a-country'
  | 'several-territories'
  | 'no-longer-exists'
  | 'no-own-code';

/**
 * Destinations that the sheets list apart from any country. They are kept in unmapped.json, not priced: to
 * give them their country's code would overwrite the country's own price.
 */
export const TERRITORIES: Readonly<Record<string, { en: string; reason: TerritoryReason }>> = {
  荷属安的列斯群岛: { en: 'Netherlands Antilles', reason: 'no-longer-exists' },
  桑给巴尔: { en: 'Zanzibar', reason: 'part-of-a-country' },
  奥尔德尼岛: { en: 'Alderney', reason: 'part-of-a-country' },
  加那利群岛: { en: 'Canary Islands', reason: 'part-of-a-country' },
  锡金: { en: 'Sikkim', reason: 'part-of-a-country' },
  '科科斯群岛,洛德豪岛': { en: 'Cocos Islands, Lord Howe Island', reason: 'several-territories' },
  伊夫尼: { en: 'Ifni', reason: 'no-longer-exists' },
  '加罗林群岛，马里亚纳群岛': { en: 'Caroline Islands, Mariana Islands', reason: 'several-territories' },
  '夏威夷群岛,关岛': { en: 'Hawaii, Guam', reason: 'several-territories' },
  约翰斯敦岛: { en: 'Johnston Island', reason: 'no-own-code' },
  金门岛: { en: 'Kinmen', reason: 'part-of-a-country' },
  '中途岛，威克岛': { en: 'Midway Island, Wake Island', reason: 'several-territories' },
  卡奔达: { en: 'Cabinda', reason: 'part-of-a-country' },
  特里斯坦达库尼亚群岛: { en: 'Tristan da Cunha', reason: 'no-own-code' },
  // AC is reserved, not assigned: no country list a destination is chosen from has it. One sheet misspells it.
  阿森松岛: { en: 'Ascension', reason: 'no-own-code' },
  阿松森岛: { en: 'Ascension', reason: 'no-own-code' },
  亚速尔群岛和马德拉群岛: { en: 'Azores and Madeira', reason: 'several-territories' },
};

/** A row left out, with the reason and the row itself. `no-amount`: a charge is named but not what it costs. */
export interface UnmappedRow {
  service: string;
  name: { en: string; zh: string };
  reason: TerritoryReason | 'no-amount';
  row: Readonly<Record<string, string>>;
}

/** Throws for a name that the table above does not have: a new one needs a person's decision. */
export function unmappedRow(service: string, zh: string, row: Readonly<Record<string, string>>): UnmappedRow {
  const known = TERRITORIES[zh];
  if (!known) throw new Error(`${service}: no country code and not a known territory: ${zh}`);
  const cells = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
  return { service, name: { en: known.en, zh }, reason: known.reason, row: cells };
}
