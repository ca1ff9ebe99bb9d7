/** Currencies a cross-border seller is paid in, offered first. */
const COMMON = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'HKD', 'CAD', 'AUD', 'BRL', 'MXN'];

/** Known currencies in two groups: the common ones in a fixed order, the others by code; each once. */
export function currencyChoices(known: readonly string[]): { common: string[]; others: string[] } {
  const codes = new Set(known);
  return {
    common: COMMON.filter((code) => codes.has(code)),
    others: [...codes].filter((code) => !COMMON.includes(code)).sort(),
  };
}
