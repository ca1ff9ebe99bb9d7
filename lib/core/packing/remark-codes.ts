/** What keeps an order from being packed, with the names of the parameters; `item` names the product. */
export const PACKING_REMARKS = {
  'piece-size': ['item'],
  'piece-weight': ['item'],
  'piece-too-large': ['item'],
  'piece-too-heavy': ['item'],
  'no-cartons': [],
  'carton-over-container': [],
  'carton-inner-over-outer': [],
  'carton-tare-over-limit': ['grams', 'limitGrams'],
} as const satisfies Record<string, readonly string[]>;
