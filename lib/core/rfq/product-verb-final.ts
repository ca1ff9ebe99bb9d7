import { COUNT } from './numerals';
import type { Found } from './rfq';
import { foundAt, type Text } from './text';
import { UNIT_WORDS } from './units';

/** Words of asking that follow the goods and their count in Japanese and Korean. */
const ASKED_AFTER =
  '(?:お?見積|御見積|購入|発注|注文|調達|仕入れ?|検討|輸入|希望|お願い|探し|価格|単価|견적|구매|구입|주문|발주|수입|필요|찾고|찾습|원합|문의|의뢰|요청|부탁|제작|가격|단가)';
const COUNTED = `(?:약 ?|約 ?|总 ?)?${COUNT} ?(?:${UNIT_WORDS})?(?:ほど|程度|정도)?`;
/** The goods: from the start of their clause up to the count or the particle. */
const NAME = '([^\\n.,;:!?()]{2,60}?)';
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  ja: [
    new RegExp(`${NAME}(?:\\([^()\\n]{0,40}\\))?を ?(?:${COUNTED})?[^\\n.,;]{0,12}?${ASKED_AFTER}`, 'gu'),
    new RegExp(
      `${NAME}(?:\\([^()\\n]{0,40}\\))?(?:の|について(?:の)?|[ ,]) ?(?:${COUNTED})?の?${ASKED_AFTER}`,
      'gu',
    ),
    new RegExp(`${NAME}(?:\\([^()\\n]{0,40}\\))?[ ,]?${COUNTED}[^\\n.]{0,12}${ASKED_AFTER}`, 'gu'),
  ],
  ko: [
    new RegExp(`${NAME}(?:\\([^()\\n]{0,40}\\))?[ ,]*${COUNTED}[^\\n.]{0,10}?${ASKED_AFTER}`, 'gu'),
    new RegExp(
      `${NAME}(?:\\([^()\\n]{0,40}\\))?(?:을|를|에 대한|의)? ?(?:${COUNTED} ?)?${ASKED_AFTER}`,
      'gu',
    ),
  ],
};
/** Up to the topic, the polite opening or the buyer's own words before the goods. */
const LEAD =
  /^(?:.*(?:では|には|にて|として|ので|から|向けに|弊社は|当社は|私たちは|今回は?|この度は?|以下の|下記の|御社の|貴社の|에서는?|으로|저희는?|당사는?|이번에|다음|아래|귀사의?)[ ,]*)?(?:\s|の(?!り))*/u;
const NO_GOODS =
  /^(?:お?見積.*|見積書|価格|単価|下記|以下|商品|製品|仕入れ?|購入|輸入|注文|発注|サンプル|見本|견적서?|가격|단가|상품|제품|샘플|견본|빠른|.*(?:会社|業者|회사|업체|입니다|です|ます)|.*(?:니다|세요))$/u;

/** `マグカップ350ml、600個の見積`: the goods stand in the clause before their count. */
const ONLY_COUNT = new RegExp(`^ ?${COUNTED}(?:の ?(?:お?見積.*)?)?$`, 'iu');

function nameAhead(plain: string, at: number): { start: number; end: number } | null {
  const clause = /([^\n.;:!?,]{2,60}), ?$/u.exec(plain.slice(Math.max(0, at - 64), at));
  const words = clause?.[1] ?? '';
  const start = at - (clause?.[0].length ?? 0) + (LEAD.exec(words)?.[0].length ?? 0);
  const end = at - (clause?.[0].length ?? 0) + words.length;
  const name = plain.slice(start, end).trim();
  return name.length < 2 || NO_GOODS.test(name) ? null : { start, end };
}

/** The goods of a Japanese or Korean request, which stand before the verb; null in other languages. */
export function verbFinalProduct(text: Text): Found<string> | null {
  for (const pattern of PATTERNS[text.language] ?? []) {
    for (const match of text.plain.matchAll(pattern)) {
      const words = match[1] ?? '';
      const ahead = ONLY_COUNT.test(words) ? nameAhead(text.plain, match.index) : null;
      if (ahead) return foundAt(text, ahead.start, ahead.end, (value) => value, true);
      const lead = LEAD.exec(words)?.[0].length ?? 0;
      const name = words.slice(lead).trim();
      if (name.length < 2 || !/\p{L}{2}/u.test(name) || NO_GOODS.test(name)) continue;
      const start = match.index + lead;
      return foundAt(text, start, match.index + words.length, (value) => value, true);
    }
  }
  return null;
}
