import { eachOfKinds, looseQuantity, wantedBefore } from './loose-quantity';
import { COUNT, countValue } from './numerals';
import { type Mention, quantityMentions } from './quantity-mentions';
import { colorCounts } from './read-color';
import type { Found, Quantity } from './rfq';
import { foundAt, labelled, type Text } from './text';
import { unitOf } from './units';
import { areChoices, calledQuantity, withoutRepeats } from './weigh-counts';

const SIZE_ITEM =
  /(?<![\p{L}\p{N}])(XXS|XS|S|M|L|XL|XXL|XXXL|[2-6]XL|(?:EU |US |UK )?\d{2}(?:\.5)?)(?:号|码)?(?: ?[:=\-x] ?|(?<=[SMLX]) )(\d{1,6})(?![\p{L}\d%/]| ?(?:mm|cm|ml|inch|kg|g)(?!\p{L})|[.,]\d|[-x]\d)(?: ?(?:pcs|pieces|件))?/giu;

/** How many of what unit are wanted. Contradictory counts leave the value null and stand in `alternatives`. */
export function readQuantity(text: Text): Found<Quantity> | null {
  const mentions = quantityMentions(text);
  const label = fromLabel(text, mentions);
  const sizes = fromSizes(text) ?? colorCounts(text);
  const pieces = mentions.some(
    ({ role, unit }) => role === 'order' && /^(?:piece|set|pair)$/.test(unit ?? ''),
  );
  const free = mentions.filter(
    ({ role, unit, countable, start, end }) =>
      (role === 'order' || role === 'first' || role === 'total' || role === 'later') &&
      (countable ||
        role === 'total' ||
        role === 'first' ||
        wantedBefore(text, start) ||
        /^ ?(?:of|de|di|von) \p{L}/u.test(text.plain.slice(end, end + 8))) &&
      // The tons of a forklift are what it lifts.
      !(pieces && unit === 'ton') &&
      !insideOtherLabel(text, start, end),
  );
  const listed = [
    ...(label ? [label] : []),
    ...free.filter(({ start }) => !label || !inLabel(text, start, label)),
  ];
  const first = listed.filter(({ role }) => role === 'first');
  const total = listed.find(({ role }) => role === 'total');
  const orders = withoutRepeats(
    text,
    listed.filter(({ role }) => role === 'order'),
  );
  if (sizes) return withSizes(text, sizes, total ?? label ?? orders[0] ?? null);
  if (first[0])
    return single(
      text,
      first[0],
      first.every(({ value }) => value === first[0]?.value),
    );
  const each = eachOfKinds(text);
  if (each) return each;
  if (total) return single(text, total, true);
  if (orders.length === 0) {
    const [later] = listed;
    if (later) return single(text, later, false);
    const least = mentions.find(({ role }) => role === 'moq');
    return looseQuantity(text) ?? (least ? single(text, least, false) : null);
  }
  // A hundred sheets make one notebook of the 800 that are told before.
  const loose = orders.every(({ unit }) => unit === 'sheet') ? looseQuantity(text) : null;
  if (loose && loose.span[1] <= (orders[0]?.start ?? 0)) return loose;
  return settle(text, orders, label);
}

/** Whether it stands in what the label says, up to the end of its sentence. */
function inLabel(text: Text, at: number, { end }: Mention): boolean {
  const value = labelled(text, 'quantity');
  return value !== null && at >= value.start && (at < end || at < sentenceOf(text, value.start, value.end));
}

function sentenceOf({ plain }: Text, start: number, end: number): number {
  const stop = /[.!?](?=\s)/.exec(plain.slice(start, end));
  return stop ? start + stop.index : end;
}

/** Whether it stands in the value of a label that announces something else. */
function insideOtherLabel({ labels }: Text, start: number, end: number): boolean {
  return labels.some(
    (value) =>
      !['quantity', 'product', 'other'].includes(value.label) && start >= value.start && end <= value.end,
  );
}

/** What stands behind `Quantity:`, with a unit or without. */
function fromLabel(text: Text, mentions: readonly Mention[]): Mention | null {
  const value = labelled(text, 'quantity');
  if (!value) return null;
  const stop = sentenceOf(text, value.start, value.end);
  const inside = mentions.filter(({ start, end }) => start >= value.start && end <= stop + 1);
  const total = inside.find(({ role }) => role === 'total');
  const [first] = inside;
  if (total ?? (first && inside.length === 1)) return { ...((total ?? first) as Mention), role: 'order' };
  if (inside.length > 1) return null;
  const words = text.plain.slice(value.start, stop);
  const pattern = new RegExp(
    `^\\D{0,15}?(${COUNT})(?: ?(?:-|~|to|bis|до|至) ?(${COUNT}))? ?(\\p{L}+)?`,
    'iu',
  );
  const match = pattern.exec(words);
  const low = countValue(match?.[1] ?? '');
  if (!match || low === null) return null;
  const high = match[2] === undefined ? null : countValue(match[2]);
  return {
    value: low,
    max: high,
    unit: match[3] === undefined ? null : (unitOf(match[3])?.unit ?? null),
    start: value.start,
    end: value.start + match[0].length,
    role: 'order',
    countable: true,
  };
}

interface Sizes {
  parts: { label: string; value: number }[];
  sum: number;
  start: number;
  end: number;
}

/** `S: 200, M: 300, L: 500`, at least two of them. */
function fromSizes({ plain }: Text): Sizes | null {
  const items = [...plain.matchAll(SIZE_ITEM)];
  const run = items.filter((item, index) => {
    const before = items[index - 1];
    const after = items[index + 1];
    const near = (a?: RegExpExecArray, b?: RegExpExecArray) =>
      a !== undefined && b !== undefined && b.index - a.index - a[0].length <= 12;
    return near(before, item) || near(item, after);
  });
  if (run.length < 2 || run.every(([, label = '']) => /^\d/.test(label))) return null;
  const parts = run.map(([, label = '', value = '']) => ({
    label: label.toUpperCase(),
    value: Number(value),
  }));
  const last = run.at(-1);
  return {
    parts,
    sum: parts.reduce((all, { value }) => all + value, 0),
    start: run[0]?.index ?? 0,
    end: (last?.index ?? 0) + (last?.[0].length ?? 0),
  };
}

function withSizes(text: Text, sizes: Sizes, stated: Mention | null): Found<Quantity> | null {
  const unit = stated?.unit ?? null;
  const agrees = !stated || stated.value === sizes.sum;
  const alternatives = agrees
    ? []
    : [
        { value: stated.value, unit, words: text.original.slice(stated.start, stated.end) },
        { value: sizes.sum, unit, words: text.original.slice(sizes.start, sizes.end) },
      ];
  const value = { value: agrees ? sizes.sum : null, max: null, unit, parts: sizes.parts, alternatives };
  return foundAt(text, sizes.start, sizes.end, () => value, agrees);
}

function single(text: Text, mention: Mention, sure: boolean): Found<Quantity> | null {
  const { value, max, unit, start, end } = mention;
  return foundAt(
    text,
    start,
    end,
    () => ({ value, max, unit, parts: [], alternatives: [] }),
    sure && max === null && value > 0,
  );
}

/** One count, equal ones, the first of a list of goods, or a contradiction. */
function settle(text: Text, orders: readonly Mention[], label: Mention | null): Found<Quantity> | null {
  const first = label ?? orders[0];
  if (!first) return null;
  const different = orders.filter(
    ({ value, unit, max }) =>
      value !== first.value ||
      (unit !== null && first.unit !== null && unit !== first.unit) ||
      max !== first.max,
  );
  if (different.length === 0) {
    const unit = first.unit ?? orders.find((one) => one.unit !== null)?.unit ?? null;
    return single(text, { ...first, unit }, true);
  }
  const said = label ? [] : orders.filter((order) => calledQuantity(text, order.start));
  if (said[0] && said.length === 1) return single(text, said[0], false);
  const same = orders.every(({ unit }) => unit === first.unit);
  if (!label && same && isList(text, orders)) {
    const parts = orders.map((order, index) => ({
      label: nameOf(text, order, orders[index + 1]),
      value: order.value,
    }));
    const value = { value: first.value, max: first.max, unit: first.unit, parts, alternatives: [] };
    return foundAt(text, first.start, orders.at(-1)?.end ?? first.end, () => value, false);
  }
  const alternatives = orders.map(({ value, unit, start, end }) => ({
    value,
    unit,
    words: text.original.slice(start, end),
  }));
  const unit = same ? first.unit : null;
  // Of offers to choose from, and of counts of different things, the first is the order.
  const [value, max] = areChoices(text, orders) ? [first.value, first.max] : [null, null];
  return foundAt(
    text,
    first.start,
    first.end,
    () => ({ value, max, unit: value === null ? unit : first.unit, parts: [], alternatives }),
    false,
  );
}

/** Whether the counts are items of one list: near each other, with a name each, joined by commas, lines or `and`. */
function isList({ plain }: Text, orders: readonly Mention[]): boolean {
  return orders.slice(1).every((order, index) => {
    const between = plain.slice(orders[index]?.end ?? 0, order.start);
    return (
      between.length <= 80 &&
      !/[.!?]\s/.test(between) &&
      /[,\n;/+&]|\s(?:and|plus|y|e|et|und|и|ve|i|en|ed)\s|\sو|和/iu.test(between) &&
      !/(?<!\p{L})(?:or|maybe|perhaps|instead|actually|rather|o|ou|oder|или|veya|أو)(?!\p{L})|或/iu.test(
        between,
      )
    );
  });
}

function nameOf({ original }: Text, { end }: Mention, next: Mention | undefined): string {
  const words = original.slice(end, next?.start ?? end + 40);
  return (/^[^,\n;.]{0,60}/u.exec(words)?.[0] ?? '')
    .replace(/\b(?:and|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
