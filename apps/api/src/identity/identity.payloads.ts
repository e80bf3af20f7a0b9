import { AlreadyAppointed, DemoSignInIsOff, NoPlaceThere } from '#libs/identity';
import { ID } from '@nestjs/graphql';
import { payload } from '../graphql/payload.js';
import './identity.errors.js';

export const SignInToDemoPayload = payload<{ secret: string }>('SignInToDemo', { secret: () => String }, [
  DemoSignInIsOff,
  NoPlaceThere,
]);
export const ChooseOrganisationPayload = payload<{ organisationId: string }>(
  'ChooseOrganisation',
  { organisationId: () => ID },
  [NoPlaceThere],
);
export const IssueTokenPayload = payload<{ secret: string }>('IssueToken', { secret: () => String }, [NoPlaceThere]);
export const RevokeCredentialPayload = payload<{ id: string }>('RevokeCredential', { id: () => ID });

export const RegisterPersonPayload = payload<{ id: string }>('RegisterPerson', { id: () => ID });
export const AppointPayload = payload<{ id: string }>('Appoint', { id: () => ID }, [AlreadyAppointed]);
export const EndMembershipPayload = payload<{ id: string }>('EndMembership', { id: () => ID });
export const InvitePersonPayload = payload<{ secret: string }>('InvitePerson', { secret: () => String });
