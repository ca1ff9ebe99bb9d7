import type { Mention } from './quantity-mentions';
import { anyOf, type Text } from './text';

/** A count right behind the word for quantity, which no colon follows. */
const QUANTITY_BEFORE = new RegExp(
  `${anyOf("q'?ty\\.?|quantit(?:y|ies)|cantidad|quantidade|qtd\\.?|quantité|menge|stückzahl|anzahl|кол-во|количество|тираж|الكمية|كمية|العدد|عدد|quantità|q\\.tà|miktar|ilość|aantal|כמות|数量|采购量|订量|수량")}(?: (?:of|is|de|di|von|to|about))?[ :=-]{0,3}$`,
  'iu',
);

/** Whether the word for quantity stands right before a place. */
export function calledQuantity({ plain }: Text, start: number): boolean {
  return QUANTITY_BEFORE.test(plain.slice(Math.max(0, start - 24), start));
}

/** The same goods counted in another unit: `one 40HC (approx. 50 m3)`, `20 tons = 400 bags`. */
const AGAIN =
  /^ ?(?:[(=~≈]|,? ?(?:i\.e\.?|that is|equal to|about|approx|say|circa|ca\.|d\.h\.|soit|ossia|es decir|ou seja|то есть|т\.е\.|أي|即|约))[^.;\n]{0,24}$/iu;

/** The counts but for those that only repeat the one before in another unit. */
export function withoutRepeats({ plain }: Text, orders: readonly Mention[]): Mention[] {
  return orders.filter((order, index) => {
    const before = orders[index - 1];
    return !before || before.unit === order.unit || !AGAIN.test(plain.slice(before.end, order.start));
  });
}

const CORRECTS = new RegExp(
  anyOf(
    'actually|instead|rather|sorry|correction|corrected|no wait|not|mistake|changed?|en realidad|mejor|perdón|corrección|na verdade|aliás|melhor|en fait|plutôt|correction|eigentlich|sondern|korrektur|doch lieber|вернее|точнее|исправ\\p{L}*|لا بل|عفوا|تصحيح|anzi|piuttosto|yerine|daha doğrusu|raczej|właściwie|בעצם|更正|应该是|不是|改为|やはり|정정',
  ),
  'iu',
);
const CHOOSES =
  /^[?？]|(?<!\p{L})(?:or|and|also|as well as|then|vs|versus|o|ou|oder|или|veya|lub|albo|oppure|y|e|et|und|и|ve|i|ed|או|أو)(?!\p{L})|^ ?[,/&+] ?$|或|还有|和|及|또는|または/iu;

/** Whether the counts are ones to choose from (`100 pcs? and 500 pcs?`) or of different units, none of them taken back. */
export function areChoices({ plain }: Text, orders: readonly Mention[]): boolean {
  return orders.slice(1).every((order, index) => {
    const before = orders[index];
    const between = plain.slice(before?.end ?? 0, order.start);
    if (CORRECTS.test(between)) return false;
    if (order.unit !== null && before?.unit !== null && before?.unit !== order.unit) return true;
    return between.length <= 40 && CHOOSES.test(between);
  });
}
