const atMostTwoDecimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const atMostOneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** “45.7”: a share in per cent says no more than it knows. */
export const sayPerCent = (value: number): string => atMostOneDecimal.format(value).replace('-', '−');

/** “1,250” or “12.5”, with a true minus and at most two decimals. */
export const sayNumber = (value: number): string => atMostTwoDecimals.format(value).replace('-', '−');
