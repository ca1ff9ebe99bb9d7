import { PACK_CUE } from './packaging-words';
import { quantityMentions } from './quantity-mentions';
import type { Found } from './rfq';
import { clauseEnd, clauseStart, foundAt, labelled, type Text } from './text';

const CUES = new RegExp(PACK_CUE, 'giu');

/** How the goods are to be packed: from the first word on packing to the end of its clause. */
export function readPackaging(text: Text, product: Found<string> | null = null): Found<string> | null {
  const label = labelled(text, 'packaging');
  const same = (words: string) => words;
  if (label)
    return foundAt(
      text,
      label.start,
      Math.min(label.end, clauseEnd(text.plain, label.start, false)),
      same,
      true,
    );
  for (const match of text.plain.matchAll(CUES)) {
    const after = text.plain.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (
      /^ ?(?:尺寸|厂|机|machines?|equipment|line|company|supplier|film|bags? (?:making|machine)|material(?=s? (?:company|supplier)))/iu.test(
        after,
      )
    )
      continue;
    if (NOT_SO.test(text.plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    // The goods themselves may be bags or boxes.
    if (product && isName(match[0], product.value)) continue;
    if (product && match.index < product.span[1] && match.index + match[0].length > product.span[0]) continue;
    const clause = clauseEnd(text.plain, match.index + match[0].length, true);
    const term = / (?:FOB|CIF|CFR|CNF|EXW|DDP|DAP|FCA|CPT|CIP|DDU)(?!\p{L})/u.exec(
      text.plain.slice(match.index, clause),
    );
    const end = withCounts(text.plain, term ? match.index + term.index : clause);
    const bare = text.plain.slice(match.index, end).trim() === match[0] && /^pack(?:ag)?ing$/i.test(match[0]);
    const start = bare
      ? Math.max(clauseStart(text.plain, match.index), match.index - 40)
      : leading(text.plain, match.index);
    return foundAt(text, start, Math.min(end, match.index + 120), same, true);
  }
  const counted = quantityMentions(text).find(
    ({ role, end }) =>
      role === 'packing' &&
      !/^ ?(?:\/|per) ?(?:set|kit)(?!\p{L})/iu.test(text.plain.slice(end, end + 9)) &&
      /^ ?(?:\/|per|in|por|pro|par)/iu.test(text.plain.slice(end, end + 6)),
  );
  return counted ? foundAt(text, counted.start, clauseEnd(text.plain, counted.end, true), same, false) : null;
}

/** On over commas to further counts: `25 pcs per sleeve, 500 pcs per carton`. */
function withCounts(plain: string, end: number): number {
  const more = /^, ?\d+ ?\p{L}* ?(?:per|in|\/|por|pro|par|в|a) ?[^,.;\n]{1,40}/iu.exec(
    plain.slice(end, end + 80),
  );
  return more ? end + more[0].length : end;
}

/** Words before that belong to it: `50 pcs per carton, individually packed`. */
function leading(plain: string, at: number): number {
  const before =
    /(?:individual(?:ly)?|each(?: piece| pcs| unit| one)?|neutral|custom|gift|用|采用|使用) ?$/iu.exec(
      plain.slice(Math.max(0, at - 25), at),
    );
  return before ? at - before[0].length : at;
}

const NOT_SO = /(?<!\p{L})(?:no|not|without|sin|sem|sans|ohne|kein\p{L}*|без|بدون|senza|בלי|bez|不要) $/iu;

const isName = (words: string, product: string) => product.toLowerCase().includes(words.trim().toLowerCase());
