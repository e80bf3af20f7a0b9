import {
  AlreadyConfirmed,
  AlreadyFoundSound,
  AlreadyReleased,
  ConfirmedByItsModerator,
  ModerationNotComplete,
  ModeratorHasConflict,
  NotConfirmedYet,
  NothingToMarkAnew,
  NotInModeration,
  NotInSample,
  ResultsNotComplete,
  TooFewMarkers,
} from '#libs/assessment';
import { ID, Int } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';
import './moderation.errors.js';

const round = { roundId: () => ID };
interface Round {
  roundId: string;
}
const packet = { packetId: () => ID };
interface Packet {
  packetId: string;
}

export const DrawModerationSamplePayload = payload<Round & { added: number }>(
  'DrawModerationSample',
  { ...round, added: () => Int },
  [ResultsNotComplete, AlreadyConfirmed],
);
export const ConfirmPlanPayload = payload<Packet>('ConfirmPlan', packet, [
  NotInModeration,
  NotInSample,
  AlreadyFoundSound,
  ModeratorHasConflict,
]);
export const OrderReMarkPayload = payload<Packet>('OrderReMark', packet, [
  NotInModeration,
  NotInSample,
  ModeratorHasConflict,
  TooFewMarkers,
]);
export const OrderReMarkOfMarkerPayload = payload<Round & { plans: number }>(
  'OrderReMarkOfMarker',
  { ...round, plans: () => Int },
  [NotInModeration, NothingToMarkAnew, ModeratorHasConflict, TooFewMarkers],
);
export const ProposeScalingPayload = payload<Round>('ProposeScaling', round, [NotInModeration]);
export const ConfirmRoundPayload = payload<Round & { confirmed: number }>(
  'ConfirmRound',
  { ...round, confirmed: () => Int },
  [NotInModeration, AlreadyConfirmed, ConfirmedByItsModerator, ResultsNotComplete, ModerationNotComplete],
);
export const ChooseReleaseTimePayload = payload<Round>('ChooseReleaseTime', round, [NotConfirmedYet, AlreadyReleased]);
