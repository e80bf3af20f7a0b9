import { type CheckedProof, ProofCheckService, type ProofDocument, ProofService } from '#libs/assessment';
import type { Viewer } from '#libs/identity';
import { ensure, InvalidInput } from '#libs/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access.decorator.js';
import { CurrentViewer } from '../access/viewer.decorator.js';
import { Act } from '../graphql/act.decorator.js';
import { ProjectAnswer } from '../projects/project-answer.js';
import { ProjectType } from '../projects/projects.types.js';
import {
  MakeProofInput,
  MakeProofPayload,
  PROOF_FILES,
  ProofCheckType,
  type ProvenType,
  ProvingType,
} from './proof.types.js';

/** In characters: a proof has less than 3,000, and a long title and many roles make it no longer than this. */
const LONGEST_PROOF = 20_000;

@Resolver(() => ProjectType)
class ProvingOfProject {
  constructor(private readonly proofs: ProofService) {}

  @ResolveField(() => ProvingType, {
    nullable: true,
    description: 'Your own proofs of your part in it. Null for everybody who is not, and was not, on its team.',
  })
  async proving(@CurrentViewer() viewer: Viewer, @Parent() { id }: ProjectType): Promise<ProvingType | null> {
    const standing = await this.proofs.standing(viewer, id);
    if (!standing) return null;
    const proofs = standing.proofs.map((proof) => ({
      ...proof,
      path: `/${PROOF_FILES}/${proof.id}/proof.json`,
      pdfPath: `/${PROOF_FILES}/${proof.id}/proof.pdf`,
    }));
    return { ...standing, proofs };
  }
}

@Resolver()
class Proofs {
  constructor(
    private readonly proofs: ProofService,
    private readonly checking: ProofCheckService,
    private readonly answer: ProjectAnswer,
  ) {}

  @Query(() => ProofCheckType, {
    description: 'Checks a proof, for anybody: a flattened or compact JWS, as it was handed out.',
  })
  @Access('proof:check')
  async checkProof(
    @Args('proof', { type: () => String, description: 'The whole text of the proof, up to 20,000 characters.' })
    proof: string,
  ): Promise<ProofCheckType> {
    ensure(
      proof.length <= LONGEST_PROOF,
      () => new InvalidInput('This is longer than any proof. Send the text of one proof alone.', ['proof']),
    );
    return shownCheck(await this.checking.check(proof));
  }

  @Act({
    permission: 'proof:make',
    gives: MakeProofPayload,
    does: 'Makes a signed proof of your own part in a project whose result is out.',
  })
  makeProof(@CurrentViewer() viewer: Viewer, @Args('input') { projectId, showsMark }: MakeProofInput) {
    return this.answer.withId(viewer, this.proofs.make(viewer, { projectId, showsMark }));
  }
}

export const proofResolvers = [ProvingOfProject, Proofs];

const shownCheck = ({ verdict, keyId, document }: CheckedProof): ProofCheckType => ({
  verdict,
  keyId,
  proven: document && shownProof(document),
});

const shownProof = ({ person, project, ...said }: ProofDocument): ProvenType => ({
  ...said,
  person: person.name,
  project: project.title,
});
