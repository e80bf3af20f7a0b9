export { AdoptionTeller } from './adoption-teller.js';
export { AdoptionService } from './adoption.service.js';
export {
  type AdoptionState,
  projectLibraryEntities,
  type PublicationState,
  type Visibility,
} from './library.entities.js';
export {
  CardIncomplete,
  ConsentMissing,
  NotToBeShownYet,
  NotUnderReview,
  OwnWorkNotReviewed,
  ReviewUnderWay,
  TextMayNameSomebody,
} from './library.refusals.js';
export { ProjectLibraryModule } from './project-library.module.js';
export type { PublicationCard, ShelfCard } from './publication-card.js';
export {
  type AdopterRow,
  type AdoptionRow,
  PublicationReadingService,
  type PublicationVersionRow,
} from './publication-reading.service.js';
export { type NewProposal, type PublicationDraft, PublishingService } from './publishing.service.js';
export { ShelfProjector } from './shelf-projector.js';
export { type FacetRow, type ShelfFilters, type ShelfRow, ShelfService } from './shelf.service.js';
export { type DenominatorBand, type PublicPoint, publicSeries } from './small-numbers.js';
