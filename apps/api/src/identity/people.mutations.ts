import { PeopleService, SignInService, type Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { AppointInput, EndMembershipInput, InvitePersonInput, RegisterPersonInput } from './identity.inputs.js';
import {
  AppointPayload,
  EndMembershipPayload,
  InvitePersonPayload,
  RegisterPersonPayload,
} from './identity.payloads.js';

@Resolver()
export class PeopleMutations {
  constructor(
    private readonly people: PeopleService,
    private readonly signIn: SignInService,
  ) {}

  @Act({
    permission: 'people:manage',
    gives: RegisterPersonPayload,
    does: 'Makes a person known in your organisation.',
  })
  registerPerson(@CurrentViewer() viewer: Viewer, @Args('input') { name, email }: RegisterPersonInput) {
    return this.people.registerPerson(viewer, { name, email, fictional: false });
  }

  @Act({ permission: 'people:manage', gives: AppointPayload, does: 'Gives a person a role from a day on.' })
  appoint(@CurrentViewer() viewer: Viewer, @Args('input') input: AppointInput) {
    return this.people.appoint(viewer, input);
  }

  @Act({
    permission: 'people:manage',
    gives: EndMembershipPayload,
    does: 'Ends a role on a day. Their own work stays theirs to read.',
  })
  endMembership(@CurrentViewer() viewer: Viewer, @Args('input') input: EndMembershipInput) {
    return this.people.endMembership(viewer, input);
  }

  @Act({
    permission: 'people:manage',
    gives: InvitePersonPayload,
    does: 'Makes an invitation with which a person’s work account becomes theirs here. Its code is shown once.',
  })
  invitePerson(@CurrentViewer() viewer: Viewer, @Args('input') { personId }: InvitePersonInput) {
    return this.signIn.invite(viewer, personId);
  }
}
