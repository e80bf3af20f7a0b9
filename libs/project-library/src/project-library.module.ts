import { Global, Module } from '@nestjs/common';
import { AdoptionTeller } from './adoption-teller.js';
import { AdoptionService } from './adoption.service.js';
import { CardService } from './card.service.js';
import { ConsentService } from './consent.service.js';
import { PublicationReadingService } from './publication-reading.service.js';
import { PublishingService } from './publishing.service.js';
import { ShelfProjector } from './shelf-projector.js';
import { ShelfService } from './shelf.service.js';

const services = [
  ShelfService,
  CardService,
  ConsentService,
  PublishingService,
  PublicationReadingService,
  AdoptionService,
  ShelfProjector,
  AdoptionTeller,
];

@Global()
@Module({ providers: services, exports: services })
export class ProjectLibraryModule {}
