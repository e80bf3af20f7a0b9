import { ActForm } from '../design/act-form.js';
import { act, type Refused } from '../design/acts.js';
import { choice, hidden, words } from '../design/form.js';
import { SummaryList, Details } from '../design/pieces.js';
import { sayDay } from '../design/words.js';
import { DeclareConflict } from './packet.queries.js';

const fields = {
  id: hidden(),
  version: hidden(),
  conflict: choice<'no' | 'yes'>()('Do you have a conflict of interest?', {
    missing: 'Select whether you have a conflict of interest',
    choices: [
      { value: 'no', label: 'No, open the plan' },
      { value: 'yes', label: 'Yes, give it back', hint: 'Somebody else will mark it. Nobody on the project is told.' },
    ],
  }),
  why: words('If yes, what is it?', {
    blank: true,
    rows: 3,
    hint: 'In a few words, such as “I taught the lead last year”.',
  }),
};

export const declareConflict = act({
  fields,
  does: async ({ id, version, conflict, why, idempotencyKey }, { graphql: ask }) =>
    (
      await ask(DeclareConflict, {
        input: { id, version: Number(version), conflict: conflict === 'yes', why, idempotencyKey },
      })
    ).declareConflict,
  then: ({ mark }, { param }) => (mark?.state === 'DECLINED' ? '/marking' : `/marking/${param('packetId')}`),
  said: ({ mark }) =>
    mark?.state === 'DECLINED' ? 'You gave the plan back. Somebody else will mark it.' : 'The plan is open to you.',
});

interface Waiting {
  readonly markId: string;
  readonly version: number;
  readonly code: string;
  readonly title: string;
  readonly specialty?: string | null;
  readonly dueOn: string;
}

/** Asked before a plan opens: what is told of it is enough to know a conflict by, and no more. */
export const DeclareConflictFirst = ({ item, refused }: { item: Waiting; refused?: Refused | undefined }) => (
  <>
    <SummaryList
      rows={[
        { key: 'Code', value: item.code },
        { key: 'Title', value: item.title },
        { key: 'Specialty', value: item.specialty ?? 'Not given' },
        { key: 'Mark due', value: sayDay(item.dueOn) },
      ]}
    />
    <Details summary="What counts as a conflict">
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>You work, or worked in the last 3 years, with somebody on the project.</li>
        <li>You supervise, mentor or sponsored it, or gave it money or advice.</li>
        <li>Somebody on it is family, a close friend or a rival.</li>
        <li>You recognise the project and would not feel free in your judgement.</li>
      </ul>
    </Details>
    <ActForm
      name="declare"
      fields={fields}
      values={{ id: item.markId, version: item.version }}
      refused={refused}
      button="Continue"
    />
  </>
);
