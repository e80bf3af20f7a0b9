import { NothingToResubmit, ResubmissionsUnderWay } from '#libs/assessment';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './assessment.errors.js';

export const OpenResubmissionRoundPayload = payload<{ id: string }>('OpenResubmissionRound', { id: () => ID }, [
  NothingToResubmit,
  ResubmissionsUnderWay,
]);
