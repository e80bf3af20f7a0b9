/** A day in words, `2026-11-26` as 26 November 2026. The day of an instant is asked of a clock: it depends on where one stands. */
export const sayDay = (day: string): string => inWords.format(new Date(`${day}T12:00:00Z`));

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
