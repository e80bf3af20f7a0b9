import { Link } from 'react-router';
import type { Route } from './+types/proof.page';
import { ActForm } from '../design/act-form.js';
import { acts, found, type Refused } from '../design/acts.js';
import { Page } from '../design/page.js';
import { Details, Empty, SummaryList, Tag } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import { graphql } from '../gql/index.js';
import { makeFields, makeProof } from './proof-act.js';

const ProofsOfProject = graphql(`
  query ProofsOfProject($id: ID!) {
    project(id: $id) {
      id
      title
      proving {
        isCredited
        isReleased
        mayShowMark
        proofs {
          id
          showsMark
          sha256
          madeAt
          isSuperseded
          path
          pdfPath
        }
      }
    }
  }
`);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, title, proving } = found((await context.graphql(ProofsOfProject, { id: params.projectId })).project);
  return { id, title, proving: found(proving) };
}

export const action = acts({ make: makeProof });

export default function ProofPage({ loaderData: { id, title, proving }, actionData: refused }: Route.ComponentProps) {
  const { isCredited, isReleased, mayShowMark, proofs } = proving;
  return (
    <Page
      title="Proof of your part"
      caption={title}
      back={{ to: `/projects/${id}`, label: 'Back to the project' }}
      seenBy="Only you see your proofs here. Whoever you send one to can read all that stands in it."
      refused={refused}
    >
      {isReleased && isCredited ? (
        <>
          <Make mayShowMark={mayShowMark} refused={refused} />
          <Proofs proofs={proofs} />
        </>
      ) : (
        <Empty>
          <p>
            {isCredited
              ? 'Once the result of marking is out, you can make a signed proof of your part here, for your portfolio or your next post.'
              : 'You have no dated place on this team, so there is nothing a proof could say of you.'}
          </p>
          <p>
            <Link to={`/projects/${id}/team`}>See the team and its dates</Link>
          </p>
        </Empty>
      )}
    </Page>
  );
}

const Make = ({ mayShowMark, refused }: { mayShowMark: boolean; refused: Refused | undefined }) => (
  <>
    <p>
      A proof is a signed file, with a PDF of it to print. Anybody you send it to can check that Springboard signed it
      and that nothing in it was changed.
    </p>
    <Details summary="What stands in it">
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>your name, as it is in your account, and your roles in the project with their dates</li>
        <li>the project’s title, who marked it, in which scheme and round, and when the result was released</li>
        <li>the codes of the frameworks it was marked against, such as MLCF 4.1</li>
        <li>the outcome, the total and the band, if you choose to show them</li>
        <li>the fingerprint of what was sealed</li>
      </ul>
      <p>Of the others on the team it says how many they are, and nothing else.</p>
    </Details>
    {mayShowMark ? null : (
      <p>
        Your proof leaves the mark out: only the project’s lead, mentor and supervisor can see it. A proof without the
        mark is complete, and says nothing about what the mark was.
      </p>
    )}
    <ActForm
      name="make"
      fields={makeFields(mayShowMark)}
      values={{ showsMark: true }}
      refused={refused}
      button="Make a proof"
    />
  </>
);

type Proof = Route.ComponentProps['loaderData']['proving']['proofs'][number];

const Proofs = ({ proofs }: { proofs: readonly Proof[] }) =>
  proofs.length ? (
    <section aria-labelledby="proofs">
      <h2 className="nhsuk-heading-m" id="proofs">
        {proofs.length === 1 ? 'Your proof' : 'Your proofs'}
      </h2>
      {proofs.map(({ id, showsMark, sha256, madeAt, isSuperseded, path, pdfPath }) => (
        <SummaryList
          key={id}
          rows={[
            { key: 'Made', value: sayInstant(madeAt) },
            {
              key: 'The mark',
              value: (
                <>
                  {showsMark ? 'Stands in it' : 'Is left out'}
                  {isSuperseded ? (
                    <>
                      {' '}
                      <Tag colour="orange">Amended since</Tag>
                    </>
                  ) : null}
                </>
              ),
            },
            {
              key: 'Download',
              value: (
                <>
                  <a href={pdfPath} download>
                    PDF with the signed file in it
                  </a>
                  <br />
                  <a href={path} download>
                    Signed file alone
                  </a>
                </>
              ),
            },
            { key: 'Fingerprint', value: <span className="app-hash">{sha256}</span> },
          ]}
        />
      ))}
      <p>
        Whoever you send it to checks it at <Link to="/verify">Check a proof</Link>, without signing in.
      </p>
    </section>
  ) : null;
