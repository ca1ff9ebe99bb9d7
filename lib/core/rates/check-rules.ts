import type { RateService, WeightRule } from './card';
import { isAmount, isKnownCurrency, type Report } from './card-problem';

/** What carriers use: below and above this a divisor is of the other unit, or a slip of the pen. */
const DIVISORS = { 'cm3/kg': [1000, 20_000], 'in3/lb': [50, 1000] } as const;

/** Weight rule, transit days and declared value of a service. */
export function checkRules(service: RateService, path: string, report: Report): void {
  checkWeight(service.weight, `${path}.weight`, report);
  const { transitDays: days, valueCap: cap } = service;
  if (days && days.min > days.max) {
    report('card-bad-range', { path: `${path}.transitDays`, from: days.min, to: days.max });
  }
  if (!cap) return;
  const at = `${path}.valueCap`;
  const { currency, amount, min } = cap;
  if (!isKnownCurrency(currency)) {
    report('card-bad-currency', { path: `${at}.currency`, currency });
    return;
  }
  if (!isAmount(amount, currency)) report('card-bad-amount', { path: `${at}.amount`, value: amount });
  if (min === undefined) return;
  if (!isAmount(min, currency)) report('card-bad-amount', { path: `${at}.min`, value: min });
  else if (Number(min) > Number(amount)) report('card-bad-range', { path: at, from: min, to: amount });
}

function checkWeight(rule: WeightRule, path: string, report: Report): void {
  const { divisor, unit = 'cm3/kg', steps, stepGrams, minGrams, maxGrams } = rule;
  if (divisor != null) {
    const [least, most] = DIVISORS[unit];
    if (divisor < least || divisor > most) {
      report('card-bad-divisor', { path: `${path}.divisor`, value: divisor });
    }
  }
  if (steps && (stepGrams !== undefined || !stepsRise(steps))) {
    report('card-bad-steps', { path: `${path}.steps` });
  }
  if (minGrams !== undefined && maxGrams !== undefined && minGrams > maxGrams) {
    report('card-bad-range', { path, from: minGrams, to: maxGrams });
  }
}

function stepsRise(steps: NonNullable<WeightRule['steps']>): boolean {
  return steps.every(({ belowGrams }, index) => {
    if (index === steps.length - 1) return belowGrams === undefined;
    return belowGrams !== undefined && belowGrams > (steps[index - 1]?.belowGrams ?? 0);
  });
}
