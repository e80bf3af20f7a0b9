/** What of a project is marked: the plan before it is carried out, or the whole. */
export type Track = 'proposal' | 'full';
