import type { Choice } from '../design/form.js';
import { sayPounds } from '../design/words.js';

export interface ApprovalLevel {
  readonly label: string;
  readonly upTo?: string | null | undefined;
}

/** “up to £100,000”, or “without limit”. */
export const sayUpTo = ({ upTo }: ApprovalLevel): string =>
  upTo == null ? 'without limit' : `up to ${sayPounds(upTo)}`;

export const levelChoice = (level: ApprovalLevel): Choice => ({
  value: level.label,
  label: `${level.label}, ${sayUpTo(level)}`,
});
