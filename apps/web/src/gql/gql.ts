/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query WhereTo {\n    viewer {\n      id\n      roles\n    }\n  }\n": typeof types.WhereToDocument,
    "\n  query Account {\n    viewer {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n    credentials {\n      id\n      kind\n      label\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation EndCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.EndCredentialDocument,
    "\n  query Places {\n    viewer {\n      id\n      organisation {\n        id\n      }\n      places {\n        roles\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PlacesDocument,
    "\n  mutation ChooseOrganisation($input: ChooseOrganisationInput!) {\n    chooseOrganisation(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.ChooseOrganisationDocument,
    "\n  query PeopleAndRoles($after: String) {\n    people {\n      id\n      name\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          version\n          personId\n          name\n          role\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleAndRolesDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      id\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  mutation AppointPerson($input: AppointInput!) {\n    appoint(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.AppointPersonDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.InvitePersonDocument,
    "\n  query DemoPeople {\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.SignInToDemoDocument,
    "\n  query StaySignedIn {\n    unreadCount\n  }\n": typeof types.StaySignedInDocument,
    "\n  query MyProjects($after: String) {\n    myProjects(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          title\n          state\n          progress\n          nextUsefulThings {\n            fix\n            stage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyProjectsDocument,
    "\n  query ProjectTasks($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      state\n      progress\n      nextUsefulThings {\n        fix\n        stage\n      }\n      stages {\n        key\n        code\n        title\n        coreQuestion\n        gate {\n          key\n          state\n          conditions {\n            met\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProjectTasksDocument,
    "\n  query StageQuestions($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      stages {\n        key\n        title\n        purpose\n        questions {\n          key\n          ask\n          answer {\n            value\n          }\n        }\n      }\n    }\n  }\n": typeof types.StageQuestionsDocument,
    "\n  query WhoIsHere {\n    viewer {\n      id\n      name\n      roles\n      session {\n        idleEndsAt\n        endsAt\n      }\n      organisation {\n        id\n        name\n        kind\n        fictional\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": typeof types.WhoIsHereDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": typeof types.UnreadDocument,
};
const documents: Documents = {
    "\n  query WhereTo {\n    viewer {\n      id\n      roles\n    }\n  }\n": types.WhereToDocument,
    "\n  query Account {\n    viewer {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n    credentials {\n      id\n      kind\n      label\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": types.AccountDocument,
    "\n  mutation EndCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.EndCredentialDocument,
    "\n  query Places {\n    viewer {\n      id\n      organisation {\n        id\n      }\n      places {\n        roles\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PlacesDocument,
    "\n  mutation ChooseOrganisation($input: ChooseOrganisationInput!) {\n    chooseOrganisation(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.ChooseOrganisationDocument,
    "\n  query PeopleAndRoles($after: String) {\n    people {\n      id\n      name\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          version\n          personId\n          name\n          role\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleAndRolesDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      id\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  mutation AppointPerson($input: AppointInput!) {\n    appoint(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.AppointPersonDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.EndMembershipDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.InvitePersonDocument,
    "\n  query DemoPeople {\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n": types.SignInToDemoDocument,
    "\n  query StaySignedIn {\n    unreadCount\n  }\n": types.StaySignedInDocument,
    "\n  query MyProjects($after: String) {\n    myProjects(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          title\n          state\n          progress\n          nextUsefulThings {\n            fix\n            stage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyProjectsDocument,
    "\n  query ProjectTasks($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      state\n      progress\n      nextUsefulThings {\n        fix\n        stage\n      }\n      stages {\n        key\n        code\n        title\n        coreQuestion\n        gate {\n          key\n          state\n          conditions {\n            met\n          }\n        }\n      }\n    }\n  }\n": types.ProjectTasksDocument,
    "\n  query StageQuestions($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      stages {\n        key\n        title\n        purpose\n        questions {\n          key\n          ask\n          answer {\n            value\n          }\n        }\n      }\n    }\n  }\n": types.StageQuestionsDocument,
    "\n  query WhoIsHere {\n    viewer {\n      id\n      name\n      roles\n      session {\n        idleEndsAt\n        endsAt\n      }\n      organisation {\n        id\n        name\n        kind\n        fictional\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n": types.WhoIsHereDocument,
    "\n  query Unread {\n    unreadCount\n  }\n": types.UnreadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhereTo {\n    viewer {\n      id\n      roles\n    }\n  }\n"): typeof import('./graphql').WhereToDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    viewer {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n    credentials {\n      id\n      kind\n      label\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCredential($input: RevokeCredentialInput!) {\n    revokeCredential(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EndCredentialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Places {\n    viewer {\n      id\n      organisation {\n        id\n      }\n      places {\n        roles\n        organisation {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseOrganisation($input: ChooseOrganisationInput!) {\n    chooseOrganisation(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChooseOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleAndRoles($after: String) {\n    people {\n      id\n      name\n    }\n    memberships(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          version\n          personId\n          name\n          role\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleAndRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    registerPerson(input: $input) {\n      id\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RegisterPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointPerson($input: AppointInput!) {\n    appoint(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AppointPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) {\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InvitePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      name\n      roles\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInToDemo($input: SignInToDemoInput!) {\n    signInToDemo(input: $input) {\n      secret\n      errors {\n        ... on UserError {\n          message\n          path\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SignInToDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaySignedIn {\n    unreadCount\n  }\n"): typeof import('./graphql').StaySignedInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProjects($after: String) {\n    myProjects(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          title\n          state\n          progress\n          nextUsefulThings {\n            fix\n            stage\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectTasks($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      state\n      progress\n      nextUsefulThings {\n        fix\n        stage\n      }\n      stages {\n        key\n        code\n        title\n        coreQuestion\n        gate {\n          key\n          state\n          conditions {\n            met\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProjectTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StageQuestions($id: ID!) {\n    project(id: $id) {\n      id\n      title\n      stages {\n        key\n        title\n        purpose\n        questions {\n          key\n          ask\n          answer {\n            value\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').StageQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsHere {\n    viewer {\n      id\n      name\n      roles\n      session {\n        idleEndsAt\n        endsAt\n      }\n      organisation {\n        id\n        name\n        kind\n        fictional\n      }\n      places {\n        organisation {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WhoIsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unread {\n    unreadCount\n  }\n"): typeof import('./graphql').UnreadDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
