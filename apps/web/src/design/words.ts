const inLondon = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const longDay = inLondon({ day: 'numeric', month: 'long', year: 'numeric' });
const clock = inLondon({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** “1 September 2026”, from a day or an instant. */
export const sayDay = (value: string): string =>
  longDay.format(new Date(value.length === 10 ? `${value}T12:00Z` : value));

/** “09:05”, on the clock of London. */
export const sayClock = (instant: string): string => clock.format(new Date(instant));

/** “1 September 2026 at 09:05”, on the clock of London. */
export const sayInstant = (value: string): string => `${sayDay(value)} at ${sayClock(value)}`;

/** “£1,250” or “£99.50”, with a true minus: pence only where there are any. */
export function sayPounds(value: string): string {
  const [, sign, whole = '0', pence = '00'] = /^(-?)(\d+)(?:\.(\d\d))?$/.exec(value) ?? [];
  if (sign === undefined) return value;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign ? '−' : ''}£${grouped}${pence === '00' ? '' : `.${pence}`}`;
}

/** “1 cause”, “2 causes”. */
export const count = (many: number, one: string, more = `${one}s`): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`;

/** “ON_TRACK” or “finance-partner” as a person would read it: “On track”. */
export function sayKey(key: string): string {
  const spoken = key.toLowerCase().replaceAll(/[_-]/g, ' ');
  return `${spoken.charAt(0).toUpperCase()}${spoken.slice(1)}`;
}

/** “Ada, Bo and Cy”. */
export const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);
