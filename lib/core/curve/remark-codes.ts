/** What freight in quantity needs to know, with the names of the parameters. */
export const CURVE_REMARKS = {
  'curve-needs-weight': [],
  'curve-needs-size': [],
  'curve-needs-carton': [],
  'curve-needs-lane': ['country'],
  'curve-no-carton-fits': [],
} as const satisfies Record<string, readonly string[]>;
