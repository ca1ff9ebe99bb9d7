import { flatReading, type RfqField, type RfqReading, readRfq } from '../../lib/core/rfq';
import { parseInput, parseJson } from './parse-input';
import { rfqReadSchema } from './rfq-read-schema';

/**
 * `caravel rfq read`: requests as JSON text -> what each says, field by field, null where it says nothing. Throws
 * InputError that names the field. A text that is empty or far too long has only nulls and a `problem`.
 */
export function rfqReadAnswer(text: string) {
  const { rfqs } = parseInput(rfqReadSchema, parseJson(text, 'input'));
  return {
    rfqs: rfqs.map(({ id, text: words, language, postedOn }) => {
      const result = readRfq(words, { ...(language && { language }), ...(postedOn && { postedOn }) });
      if (result.status === 'read') {
        return { id, ...flatReading(result.fields), ...notes(result.fields, result.unsure) };
      }
      return { id, ...flatReading(NOTHING), unsure: [], words: {}, problem: result };
    }),
  };
}

const NOTHING: RfqReading = {
  product: null,
  quantity: null,
  material: null,
  color: null,
  size: null,
  certifications: null,
  targetPrice: null,
  incoterm: null,
  port: null,
  payment: null,
  deadline: null,
  destinationCountry: null,
  packaging: null,
  sample: null,
  attachments: null,
};

/** What is a guess, the buyer's words behind every field, and what the plain values cannot hold. */
function notes(fields: RfqReading, unsure: readonly RfqField[]) {
  const words = Object.fromEntries(
    Object.entries(fields).flatMap(([name, found]) => (found ? [[name, found.words]] : [])),
  );
  const { max, parts, alternatives } = fields.quantity?.value ?? { max: null, parts: [], alternatives: [] };
  const others = fields.incoterm?.value.others ?? [];
  const most = fields.targetPrice?.value.max ?? null;
  return {
    unsure,
    words,
    ...(max !== null && { quantityMax: max }),
    ...(parts.length > 0 && { quantityParts: parts }),
    ...(alternatives.length > 0 && { quantityContradictions: alternatives }),
    ...(most !== null && { targetPriceMax: most }),
    ...(others.length > 0 && { otherIncoterms: others }),
  };
}
