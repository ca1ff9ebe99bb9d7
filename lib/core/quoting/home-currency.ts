/** Sellers buy in China. */
export const HOME_CURRENCY = 'CNY';
