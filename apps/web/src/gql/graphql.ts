/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A role for a person. */
export type AppointInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The person. */
  personId: string;
  /** The role. */
  role: MembershipRole;
  /** The first day. */
  startsOn: string;
};

/** Where to act from now on. */
export type ChooseOrganisationInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The organisation to act in. */
  organisationId: string;
};

/** A role that ends. */
export type EndMembershipInput = {
  /** The last day. */
  endsOn: string;
  /** The membership. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Where a gate stands. */
export type GateState =
  /** Nobody has asked for it yet. */
  | 'OPEN'
  /** Everybody who must has signed. */
  | 'PASSED'
  /** Its signers have been asked. */
  | 'REQUESTED'
  /** A signer sent it back with a note. */
  | 'RETURNED'
  /** It was passed, and something it rested on has changed since. */
  | 'STALE'
  /** The programme director let it pass, with a reason. */
  | 'WAIVED';

/** Whom to invite to sign in with their work account. */
export type InvitePersonInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The person, known in your organisation. */
  personId: string;
};

/** What somebody is in an organisation. */
export type MembershipRole =
  /** Looks after people and roles. */
  | 'ADMINISTRATOR'
  /** Marks business plans, blind. */
  | 'ASSESSOR'
  /** Cares for patients and may lead projects: trainees and everybody else who treats. */
  | 'CLINICIAN'
  /** Reviews what the trust publishes. */
  | 'CURATOR'
  /** Looks at samples of marking from outside. */
  | 'EXTERNAL_EXAMINER'
  /** Checks the figures of business cases. */
  | 'FINANCE_PARTNER'
  /** A general manager who pairs with leads. */
  | 'MANAGER'
  /** Guides projects and signs their gates. */
  | 'MENTOR'
  /** Watches over marking. */
  | 'MODERATOR'
  /** Runs a programme’s schemes and rounds. */
  | 'PROGRAMME_DIRECTOR'
  /** Owns a service, and what a project changed in it. */
  | 'SERVICE_OWNER'
  /** An executive who stands behind projects. */
  | 'SPONSOR'
  /** Reads the network’s library and the trust’s portfolio, and may adopt. */
  | 'TRUST_READER';

/** What an organisation is. */
export type OrganisationKind =
  /** It sets standards. */
  | 'COLLEGE'
  /** It trains doctors and grades their business plans. */
  | 'PROGRAMME'
  /** It cares for patients; projects belong to it. */
  | 'TRUST';

/** Where a project stands in its life. A stopped project is a finished project. */
export type ProjectState =
  /** Under way. */
  | 'ACTIVE'
  /** Out of sight; nothing was deleted. */
  | 'ARCHIVED'
  /** Finished as planned. */
  | 'COMPLETED'
  /** Started; its first gate has not been passed. */
  | 'DRAFT'
  /** Resting, to be taken up again. */
  | 'PAUSED'
  /** Ended early, with what was learned. */
  | 'STOPPED';

/** A person to make known in your organisation. */
export type RegisterPersonInput = {
  /** Their work e-mail address; somebody known by it elsewhere stays one person. */
  email: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** Their name. */
  name: string;
};

/** A session or token to end. */
export type RevokeCredentialInput = {
  /** Its id. */
  id: string;
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
};

/** Whom to sign in as, and where. */
export type SignInToDemoInput = {
  /** A key of your own making. The same act sent again with the same key is done once. Null: not protected. */
  idempotencyKey?: string | null | undefined;
  /** The organisation to act in. */
  organisationId: string;
  /** The fictional person. */
  personId: string;
};

export type WhereToQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereToQuery = { viewer: { id: string, roles: Array<string> } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { id: string, name: string, roles: Array<string>, organisation: { id: string, name: string } | null, places: Array<{ organisation: { id: string } }> } | null, credentials: Array<{ id: string, kind: string, label: string, createdAt: string, lastUsedAt: string, expiresAt: string }> };

export type EndCredentialMutationVariables = Exact<{
  input: RevokeCredentialInput;
}>;


export type EndCredentialMutation = { revokeCredential: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { viewer: { id: string, organisation: { id: string } | null, places: Array<{ roles: Array<string>, organisation: { id: string, name: string } }> } | null };

export type ChooseOrganisationMutationVariables = Exact<{
  input: ChooseOrganisationInput;
}>;


export type ChooseOrganisationMutation = { chooseOrganisation: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type PeopleAndRolesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleAndRolesQuery = { people: Array<{ id: string, name: string }>, memberships: { edges: Array<{ node: { id: string, version: number, personId: string, name: string, role: MembershipRole, startsOn: string, endsOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { id: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type AppointPersonMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointPersonMutation = { appoint: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { secret: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { viewer: { id: string } | null, demoPeople: Array<{ id: string, name: string, roles: Array<string>, organisation: { id: string, name: string } }> };

export type SignInToDemoMutationVariables = Exact<{
  input: SignInToDemoInput;
}>;


export type SignInToDemoMutation = { signInToDemo: { secret: string | null, errors: Array<
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
      | { message: string, path: Array<string> }
    > } };

export type StaySignedInQueryVariables = Exact<{ [key: string]: never; }>;


export type StaySignedInQuery = { unreadCount: number };

export type MyProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyProjectsQuery = { myProjects: { edges: Array<{ node: { id: string, title: string, state: ProjectState, progress: number, nextUsefulThings: Array<{ fix: string, stage: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProjectTasksQueryVariables = Exact<{
  id: string;
}>;


export type ProjectTasksQuery = { project: { id: string, title: string, state: ProjectState, progress: number, nextUsefulThings: Array<{ fix: string, stage: string }>, stages: Array<{ key: string, code: string, title: string, coreQuestion: string, gate: { key: string, state: GateState, conditions: Array<{ met: boolean }> } }> } | null };

export type StageQuestionsQueryVariables = Exact<{
  id: string;
}>;


export type StageQuestionsQuery = { project: { id: string, title: string, stages: Array<{ key: string, title: string, purpose: string, questions: Array<{ key: string, ask: string, answer: { value: string } | null }> }> } | null };

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHereQuery = { viewer: { id: string, name: string, roles: Array<string>, session: { idleEndsAt: string, endsAt: string } | null, organisation: { id: string, name: string, kind: OrganisationKind, fictional: boolean } | null, places: Array<{ organisation: { id: string } }> } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { unreadCount: number };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhereToDocument = new TypedDocumentString(`
    query WhereTo {
  viewer {
    id
    roles
  }
}
    `) as unknown as TypedDocumentString<WhereToQuery, WhereToQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    id
    name
    roles
    organisation {
      id
      name
    }
    places {
      organisation {
        id
      }
    }
  }
  credentials {
    id
    kind
    label
    createdAt
    lastUsedAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const EndCredentialDocument = new TypedDocumentString(`
    mutation EndCredential($input: RevokeCredentialInput!) {
  revokeCredential(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndCredentialMutation, EndCredentialMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  viewer {
    id
    organisation {
      id
    }
    places {
      roles
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ChooseOrganisationDocument = new TypedDocumentString(`
    mutation ChooseOrganisation($input: ChooseOrganisationInput!) {
  chooseOrganisation(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseOrganisationMutation, ChooseOrganisationMutationVariables>;
export const PeopleAndRolesDocument = new TypedDocumentString(`
    query PeopleAndRoles($after: String) {
  people {
    id
    name
  }
  memberships(first: 50, after: $after) {
    edges {
      node {
        id
        version
        personId
        name
        role
        startsOn
        endsOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleAndRolesQuery, PeopleAndRolesQueryVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    id
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const AppointPersonDocument = new TypedDocumentString(`
    mutation AppointPerson($input: AppointInput!) {
  appoint(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppointPersonMutation, AppointPersonMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    secret
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  viewer {
    id
  }
  demoPeople {
    id
    name
    roles
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInToDemoDocument = new TypedDocumentString(`
    mutation SignInToDemo($input: SignInToDemoInput!) {
  signInToDemo(input: $input) {
    secret
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInToDemoMutation, SignInToDemoMutationVariables>;
export const StaySignedInDocument = new TypedDocumentString(`
    query StaySignedIn {
  unreadCount
}
    `) as unknown as TypedDocumentString<StaySignedInQuery, StaySignedInQueryVariables>;
export const MyProjectsDocument = new TypedDocumentString(`
    query MyProjects($after: String) {
  myProjects(first: 20, after: $after) {
    edges {
      node {
        id
        title
        state
        progress
        nextUsefulThings {
          fix
          stage
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyProjectsQuery, MyProjectsQueryVariables>;
export const ProjectTasksDocument = new TypedDocumentString(`
    query ProjectTasks($id: ID!) {
  project(id: $id) {
    id
    title
    state
    progress
    nextUsefulThings {
      fix
      stage
    }
    stages {
      key
      code
      title
      coreQuestion
      gate {
        key
        state
        conditions {
          met
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectTasksQuery, ProjectTasksQueryVariables>;
export const StageQuestionsDocument = new TypedDocumentString(`
    query StageQuestions($id: ID!) {
  project(id: $id) {
    id
    title
    stages {
      key
      title
      purpose
      questions {
        key
        ask
        answer {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StageQuestionsQuery, StageQuestionsQueryVariables>;
export const WhoIsHereDocument = new TypedDocumentString(`
    query WhoIsHere {
  viewer {
    id
    name
    roles
    session {
      idleEndsAt
      endsAt
    }
    organisation {
      id
      name
      kind
      fictional
    }
    places {
      organisation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const UnreadDocument = new TypedDocumentString(`
    query Unread {
  unreadCount
}
    `) as unknown as TypedDocumentString<UnreadQuery, UnreadQueryVariables>;