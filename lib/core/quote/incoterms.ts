/** The eleven rules of Incoterms 2020, from the seller's least to his most. */
export const INCOTERMS = [
  'EXW',
  'FCA',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
] as const;
export type Incoterm = (typeof INCOTERMS)[number];

/** For sea and inland waterway only. */
export const SEA_TERMS: readonly Incoterm[] = ['FAS', 'FOB', 'CFR', 'CIF'];

/** What the place after the term is. */
export type PlaceKind =
  | 'factory'
  | 'handover'
  | 'port-of-loading'
  | 'port-of-destination'
  | 'place-of-destination';

const PLACES: Readonly<Record<Incoterm, PlaceKind>> = {
  EXW: 'factory',
  FCA: 'handover',
  FAS: 'port-of-loading',
  FOB: 'port-of-loading',
  CFR: 'port-of-destination',
  CIF: 'port-of-destination',
  CPT: 'place-of-destination',
  CIP: 'place-of-destination',
  DAP: 'place-of-destination',
  DPU: 'place-of-destination',
  DDP: 'place-of-destination',
};

/** Whether the text is one of the eleven, upper case. */
export function isIncoterm(text: string): text is Incoterm {
  return (INCOTERMS as readonly string[]).includes(text);
}

/** The place that has to be named after a term. */
export function placeOf(term: Incoterm): PlaceKind {
  return PLACES[term];
}

/** Whether a term may be used only where the goods go by ship. */
export function isSeaTerm(term: Incoterm): boolean {
  return SEA_TERMS.includes(term);
}
