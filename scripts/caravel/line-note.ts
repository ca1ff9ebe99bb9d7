import type { QuoteLine } from '../../lib/core/rates';

/** The arithmetic of one line in English: `70.44 per kg x 320 g`, `Fuel: 30.5 % of 120.00`. */
export function lineNote(line: QuoteLine): string {
  const { times } = line.inputs;
  const note = line.name ? `${line.name.en}: ${sum(line)}`.replace(/: $/, '') : sum(line);
  return times === undefined ? note : `${times} parcels, each ${note}`;
}

function sum({ code, inputs }: QuoteLine): string {
  switch (code) {
    case 'freight':
      return 'perTonne' in inputs
        ? `${inputs.perTonne} per tonne x ${inputs.grams} g`
        : `${inputs.perKg} per kg x ${inputs.grams} g`;
    case 'measure':
      return `${inputs.perCbm} per m3 x ${inputs.cbm} m3`;
    case 'flat':
      return 'flat price';
    case 'first':
      return `first ${inputs.firstGrams} g`;
    case 'additional':
      return `${inputs.steps} x ${inputs.stepGrams} g at ${inputs.step}`;
    case 'minimum':
      return `raised to the minimum of ${inputs.minimum}`;
    case 'discount':
      return `${inputs.percent} % off ${inputs.of}`;
    case 'registration':
      return 'registration';
    case 'fixed':
      return 'fixed fee';
    case 'surcharge':
      return surchargeSum(inputs);
  }
}

function surchargeSum(inputs: QuoteLine['inputs']): string {
  if ('percent' in inputs) return `${inputs.percent} % of ${inputs.of}`;
  if ('perParcel' in inputs) return `${inputs.parcels} x ${inputs.perParcel}`;
  if (!('perKg' in inputs)) return '';
  const over = 'overGrams' in inputs ? ` over ${inputs.overGrams} g` : '';
  const least = 'minimum' in inputs ? `, at least ${inputs.minimum}` : '';
  return `${inputs.perKg} per kg x ${inputs.grams} g${over}${least}`;
}
