const atMostTwoDecimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** “1,250” or “12.5”, with a true minus and at most two decimals. */
export const sayNumber = (value: number): string => atMostTwoDecimals.format(value).replace('-', '−');
