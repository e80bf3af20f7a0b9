import type { PublicationCard } from '#libs/project-library';
import type { RecordInFullType } from './project-library.types.js';

/** A card that is not on the shelf, as the shelf would show it. */
export const recordInFull = (card: PublicationCard): RecordInFullType => ({
  title: card.title,
  specialty: card.specialty,
  setting: card.setting,
  resultState: (card.resultState || null) as RecordInFullType['resultState'],
  plainSummary: card.plainSummary,
  card,
});
