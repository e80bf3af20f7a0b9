import { Link } from 'react-router';

interface Break {
  readonly kind: string;
  readonly subject: string;
  readonly fix: string;
}

/** Breaks that put a figure in doubt, and not only a link of the thread. */
const IN_DOUBT = ['benefit-of-another-measure'];

export const lookAgainAt = (breaks: readonly Break[]): readonly Omit<Break, 'kind'>[] =>
  breaks.filter(({ kind }) => IN_DOUBT.includes(kind)).map(({ subject, fix }) => ({ subject, fix }));

/** Figures that would be sealed although somebody should look at them again first. They stop nothing. */
export const LookAgain = ({ projectId, at }: { projectId: string; at: readonly Omit<Break, 'kind'>[] }) =>
  at.length ? (
    <>
      <h2 className="nhsuk-heading-m">Look again before you submit</h2>
      <p>These do not stop it. An assessor would ask about them.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {at.map(({ subject, fix }) => (
          <li key={subject}>
            “{subject}”: {fix}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/projects/${projectId}/plan/warnings`}>See what is odd about the case</Link>
      </p>
    </>
  ) : null;
