/** When a text was last gone through, and who looks after it. */
export interface Reviewed {
  readonly reviewed: string;
  readonly owner: string;
}
