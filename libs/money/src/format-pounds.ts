import type { Pounds } from './pounds.js';

/** As a page shows it: `£12,345.67`, with the minus before the sign: `-£0.50`. */
export function formatPounds(amount: Pounds): string {
  const [whole = '', pence = ''] = amount.replace('-', '').split('.');
  return `${amount.startsWith('-') ? '-' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${pence}`;
}
