import { ensure, InvalidInput } from '#libs/platform';
import type { BenefitKind } from '../business-case.entities.js';
import type { WorthKey } from './worth-kinds.js';

/** What carries no pounds by itself: quality and staff are told in words, unless as health. */
const IN_WORDS: readonly BenefitKind[] = ['quality', 'staff'];

/**
 * Which benefits a worth fits: years of life in full health are society’s or an effect on quality, never a budget’s; carbon is
 * society’s; what one costs fits whatever is counted in pounds.
 * @throws InvalidInput that says what to choose instead
 */
export function ensureKindFits(kind: BenefitKind, key: WorthKey): void {
  const refuse = (message: string) => () => new InvalidInput(message, ['path']);
  if (key === 'qaly')
    ensure(
      kind === 'societal' || kind === 'quality',
      refuse(
        'Years of life in full health are worth something to society and release no money. Put them down as a benefit for patients and others, on its own.',
      ),
    );
  else if (key === 'carbon')
    ensure(
      kind === 'carbon' || kind === 'societal',
      refuse('Carbon is worth something to society and releases no money. Put it down as carbon, on its own.'),
    );
  else
    ensure(
      !IN_WORDS.includes(kind),
      refuse('This kind of benefit carries no pounds. Choose a kind that is worth money.'),
    );
}
