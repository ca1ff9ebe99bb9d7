import { countryHits } from './country-names';
import { isKnownPlace } from './ports';
import type { Found, RfqReading } from './rfq';

/** A reading as plain values: what `caravel rfq read` prints. */
export interface FlatReading {
  product: string | null;
  quantity: { value: number; unit: string | null } | null;
  material: string | null;
  color: string | null;
  size: string | null;
  certifications: readonly string[] | null;
  targetPrice: { amount: number; currency: string | null; per: string | null } | null;
  incoterm: string | null;
  port: string | null;
  payment: string | null;
  deadline: string | null;
  destinationCountry: string | null;
  packaging: string | null;
  sample: boolean | null;
  attachments: boolean | null;
}

/** Null where the text does not say, and for quantities that contradict each other. A range gives its lower end. */
export function flatReading(fields: RfqReading): FlatReading {
  const { quantity, targetPrice, deadline } = fields;
  const count = quantity?.value.value ?? null;
  return {
    product: fields.product?.value ?? null,
    quantity: count === null ? null : { value: count, unit: quantity?.value.unit ?? null },
    material: fields.material?.value ?? null,
    color: fields.color?.value ?? null,
    size: fields.size?.value ?? null,
    certifications: fields.certifications?.value ?? null,
    targetPrice: targetPrice && {
      amount: targetPrice.value.amount,
      currency: targetPrice.value.currency,
      per: targetPrice.value.per,
    },
    incoterm: fields.incoterm?.value.code ?? null,
    port: fields.port?.value.name ?? null,
    payment: fields.payment?.value.text ?? null,
    deadline: deadline && (deadline.value.date ?? deadline.value.text),
    destinationCountry: namedCountry(fields.destinationCountry),
    packaging: fields.packaging?.value ?? null,
    sample: fields.sample?.value ?? null,
    attachments: fields.attachments?.value ?? null,
  };
}

/** A country only where the text names it: one that a city stands in for is a guess of the reading. */
function namedCountry(found: Found<string> | null): string | null {
  if (!found) return null;
  return isKnownPlace(found.words) && countryHits(found.words).length === 0 ? null : found.value;
}
