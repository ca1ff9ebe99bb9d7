import { GOODS, type Goods } from '../rates';
import { normalise } from '../units';
import { headingText } from './plan';

const WORDS: Readonly<Record<Goods, RegExp>> = {
  battery: /batter(?:y|ies)|lithium|带电|含电|内电|配电|电池|锂电/u,
  liquid: /liquid|液/u,
  powder: /powder|粉/u,
  magnet: /magnet|带磁|磁/u,
  food: /food|食品/u,
  brand: /brand|品牌|仿牌|名牌/u,
};

const NOT = /^(?:不带|不含|非|无|没有|no[nt]?[ -]|without )/u;
const NONE =
  /^(?:[-/\\_—]+|0|no?|none|nil|false|n\/a|general|ordinary|normal|regular|普货|普通.*|一般.*|无|否|没有)$/u;
const YES = /^(?:1|y|yes|true|x|√|✓|✔|是|有|带)$/u;

const goodsIn = (text: string): Goods[] => GOODS.filter((name) => WORDS[name].test(text));

/**
 * Special goods of a cell, in either language: a list (`带电/液体`, `battery, liquid`), or yes and no under a heading
 * that names the goods. Empty for ordinary goods and for an empty cell; null when a word is not understood, since
 * taking unknown goods for ordinary ones would offer services that refuse them.
 */
export function readGoods(text: string, heading: string): Goods[] | null {
  const plain = normalise(text).toLowerCase();
  if (plain === '' || NONE.test(plain)) return [];
  const named = goodsIn(headingText(heading));
  if (YES.test(plain)) return named.length > 0 ? named : null;
  const found = new Set<Goods>();
  for (const part of plain.split(/[,;/、，；|+&]| and |和/u).map((one) => one.trim())) {
    if (part === '' || NONE.test(part)) continue;
    const goods = goodsIn(part);
    if (NOT.test(part)) {
      if (goods.length === 0) return null;
    } else if (goods.length === 0) return null;
    else for (const name of goods) found.add(name);
  }
  return GOODS.filter((name) => found.has(name));
}
