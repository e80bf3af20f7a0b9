/** A calendar year of four figures, as the middle of which populations are counted; null for anything else. */
export const readYear = (text: string): number | null => (/^(19|20|21)\d\d$/.test(text) ? Number(text) : null);
