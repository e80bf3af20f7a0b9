import { ActForm } from '../design/act-form.js';
import type { Refused } from '../design/acts.js';
import { sayDay } from '../design/words.js';
import { sponsorFields } from './sponsor-fields.js';

export interface SponsorsSentenceProps {
  readonly agreement: { readonly sentence: string; readonly personName: string; readonly at: string } | null;
  readonly mayAgree: boolean;
  readonly refused: Refused | undefined;
}

/** What the sponsor said they will do; only they can say it. */
export const SponsorsSentence = ({ agreement, mayAgree, refused }: SponsorsSentenceProps) => (
  <>
    <h2 className="nhsuk-heading-m">The sponsor’s sentence</h2>
    {agreement ? (
      <div className="nhsuk-inset-text">
        <span className="nhsuk-u-visually-hidden">Information: </span>
        <p>“{agreement.sentence}”</p>
        <p className="app-quiet">
          {agreement.personName}, {sayDay(agreement.at)}
        </p>
      </div>
    ) : (
      <p>The sponsor has not said yet what they will do. {mayAgree ? '' : 'Only they can write it, on this page.'}</p>
    )}
    {mayAgree ? (
      <ActForm
        name="agree"
        fields={sponsorFields}
        button={agreement ? 'Say it anew' : 'Save your sentence'}
        refused={refused}
      />
    ) : null}
  </>
);
