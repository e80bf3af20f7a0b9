/** The beginning of a longer text, for a line that only has to be told apart. */
export const shorten = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text;
