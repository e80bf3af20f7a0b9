import { Prose, SummaryList } from '../design/pieces.js';
import { sayInstant } from '../design/words.js';
import type { ReportShownFragment } from '../gql/graphql.js';
import { opinions } from './external-words.js';

/** What external examiners wrote to the board, the newest first, each with the proof that it is what was written. */
export const ExternalReports = ({ reports }: { reports: readonly ReportShownFragment[] }) => (
  <>
    {reports.map(({ id, number, examinerName, opinion, standards, process, recommendations, sha256, writtenAt }) => (
      <section key={id} aria-labelledby={`report-${id}`}>
        <h3 className="nhsuk-heading-s" id={`report-${id}`}>
          Report {number} by {examinerName}, {sayInstant(writtenAt)}
        </h3>
        <SummaryList
          rows={[
            { key: 'What they find', value: opinions[opinion] },
            { key: 'The standard', value: <Prose>{standards}</Prose> },
            { key: 'The process', value: <Prose>{process}</Prose> },
            { key: 'What they recommend', value: recommendations ? <Prose>{recommendations}</Prose> : 'Nothing' },
            { key: 'Fingerprint', value: <span className="app-hash">{sha256}</span> },
          ]}
        />
      </section>
    ))}
  </>
);
