import { NotCredited, ProofsNotSigned, type ProofVerdict, ResultNotOut, TitleMayNameSomebody } from '#libs/assessment';
import type { MarkOutcome, Track } from '#libs/assessment';
import type { TeamRole } from '#libs/identity';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { ActInput } from '../graphql/act-input.js';
import { enumOf } from '../graphql/enum-of.js';
import { payload } from '../graphql/payload.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { face } from '../graphql/user-error.js';
import { ProjectType } from '../projects/projects.types.js';
import { TeamRoleEnum } from '../projects/team.types.js';
import { MarkOutcomeEnum, TrackEnum } from './assessment.enums.js';

/** Where a proof is fetched as a file: a REST route, as with all bytes. */
export const PROOF_FILES = 'files/proofs';

export const ProofVerdictEnum = enumOf<ProofVerdict>('ProofVerdict', 'What checking a proof comes to.', {
  stands: 'It is as it was signed, and the result it tells of stands.',
  superseded: 'It is as it was signed; the result it tells of was amended since, so it no longer stands.',
  'not-on-record': 'It is as it was signed, but there is no record here that it was made.',
  changed: 'It is not as it was signed.',
  'unknown-key': 'It was signed with a key that is not published here.',
  'no-proof': 'It is no proof.',
});

@ObjectType('Proof', { description: 'A signed proof that somebody made of their own part in a project.' })
export class ProofType {
  @Field(() => ID, { description: 'Its id, which stands in it.' }) id: string;
  @Field(() => Boolean, { description: 'Whether the mark stands in it.' }) showsMark: boolean;
  @Field(() => String, { description: 'SHA-256 of what was signed.' }) sha256: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) madeAt: string;
  @Field(() => Boolean, { description: 'Whether the result was amended since: it then says so when it is checked.' })
  isSuperseded: boolean;
  @Field(() => String, { description: 'The path of the signed file, for the person it is of.' }) path: string;
  @Field(() => String, { description: 'The path of the PDF that carries the signed file.' }) pdfPath: string;
}

@ObjectType('Proving', { description: 'What you may make a proof of in a project, and the proofs you have made.' })
export class ProvingType {
  @Field(() => Boolean, { description: 'Whether you have a dated place on its team.' }) isCredited: boolean;
  @Field(() => Boolean, { description: 'Whether it has a released result.' }) isReleased: boolean;
  @Field(() => Boolean, { description: 'Whether you may read its mark, and so may show it.' }) mayShowMark: boolean;
  @Field(() => [ProofType], { description: 'Your own proofs, the newest first, at most 20.' })
  proofs: readonly ProofType[];
}

@ObjectType('ProvenRole', { description: 'A role on the project’s team.' })
export class ProvenRoleType {
  @Field(() => TeamRoleEnum, { description: 'The role.' }) role: TeamRole;
  @Field(() => DateScalar, { description: 'The first day.' }) from: string;
  @Field(() => DateScalar, { nullable: true, description: 'The last day. Null while it went on.' }) to: string | null;
}

@ObjectType('ProvenMark', { description: 'The mark, as it was released.' })
export class ProvenMarkType {
  @Field(() => MarkOutcomeEnum, { description: 'What it came to.' }) outcome: MarkOutcome;
  @Field(() => Float, { nullable: true, description: 'The total in per cent. Null when the work was sent back.' })
  total: number | null;
  @Field(() => String, { nullable: true, description: 'The band. Null when the work was sent back.' }) band:
    string | null;
  @Field(() => [String], { description: 'Codes of published frameworks it reached the level of a pass in.' })
  reached: readonly string[];
}

@ObjectType('Proven', { description: 'What a proof says.' })
export class ProvenType {
  @Field(() => ID, { description: 'The proof’s id.' }) id: string;
  @Field(() => DateScalar, { description: 'The day it was made.' }) madeOn: string;
  @Field(() => String, { description: 'The name of the person it is of.' }) person: string;
  @Field(() => [ProvenRoleType], { description: 'Their roles on the team, the first first.' })
  roles: readonly ProvenRoleType[];
  @Field(() => Int, { description: 'How many others were on the team.' }) othersOnTeam: number;
  @Field(() => String, { description: 'The project’s title.' }) project: string;
  @Field(() => String, { description: 'The programme that marked it.' }) programme: string;
  @Field(() => String, { description: 'The scheme’s title.' }) scheme: string;
  @Field(() => String, { description: 'The round’s title.' }) round: string;
  @Field(() => TrackEnum, { description: 'What was marked.' }) track: Track;
  @Field(() => DateScalar, { description: 'The day the result was released.' }) releasedOn: string;
  @Field(() => ProvenMarkType, {
    nullable: true,
    description: 'The mark. Null where it was left out, which says nothing about what it was.',
  })
  mark: ProvenMarkType | null;
  @Field(() => [String], { description: 'Codes of published frameworks that it was marked against.' })
  frameworks: readonly string[];
  @Field(() => String, { description: 'SHA-256 of the sealed submission.' }) submission: string;
}

@ObjectType('ProofCheck', { description: 'What checking a proof comes to.' })
export class ProofCheckType {
  @Field(() => ProofVerdictEnum, { description: 'Whether it may be believed.' }) verdict: ProofVerdict;
  @Field(() => String, { nullable: true, description: 'The key it names. Null for what is no proof.' }) keyId:
    string | null;
  @Field(() => ProvenType, { nullable: true, description: 'What it says. Null unless it is as it was signed.' })
  proven: ProvenType | null;
}

@InputType({ description: 'Makes a proof of your own part in a project.' })
export class MakeProofInput extends ActInput {
  @Field(() => ID, { description: 'The project.' }) @IsUUID() projectId: string;
  @Field(() => Boolean, { description: 'Whether the mark stands in it, for those who may read it.' })
  showsMark: boolean;
}

face(NotCredited, 'You have no dated place on the team.');
face(ResultNotOut, 'There is no released result yet.');
face(ProofsNotSigned, 'There is no key here to sign with.');
face(TitleMayNameSomebody, 'The title may name a patient.', {
  advice: { type: () => String, description: 'What to do about it.' },
});

export const MakeProofPayload = payload<{ id: string; project: ProjectType }>(
  'MakeProof',
  { id: () => ID, project: () => ProjectType },
  [NotCredited, ResultNotOut, ProofsNotSigned, TitleMayNameSomebody],
);
