import { SignInService, type Viewer } from '#libs/identity';
import { Args, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import {
  ChooseOrganisationInput,
  IssueTokenInput,
  RevokeCredentialInput,
  SignInToDemoInput,
} from './identity.inputs.js';
import {
  ChooseOrganisationPayload,
  IssueTokenPayload,
  RevokeCredentialPayload,
  SignInToDemoPayload,
} from './identity.payloads.js';

@Resolver()
export class IdentityMutations {
  constructor(private readonly signIn: SignInService) {}

  @Act({
    permission: 'demo:sign-in',
    gives: SignInToDemoPayload,
    does: 'Signs in as a fictional person, where demonstrations are on.',
  })
  signInToDemo(@Args('input') input: SignInToDemoInput) {
    return this.signIn.signInToDemo(input.personId, input.organisationId);
  }

  @Act({
    permission: 'self:manage',
    gives: ChooseOrganisationPayload,
    does: 'Acts in another of your organisations from now on.',
  })
  chooseOrganisation(@CurrentViewer() viewer: Viewer, @Args('input') input: ChooseOrganisationInput) {
    return this.signIn.chooseOrganisation(viewer, input.organisationId);
  }

  @Act({ permission: 'self:manage', gives: IssueTokenPayload, does: 'Makes an API token. Its secret is shown once.' })
  issueToken(@CurrentViewer() viewer: Viewer, @Args('input') input: IssueTokenInput) {
    return this.signIn.issueToken(viewer, input.label);
  }

  @Act({
    permission: 'self:manage',
    gives: RevokeCredentialPayload,
    does: 'Ends one of your sessions or tokens at once.',
  })
  revokeCredential(@CurrentViewer() viewer: Viewer, @Args('input') input: RevokeCredentialInput) {
    return this.signIn.revoke(viewer, input.id);
  }
}
