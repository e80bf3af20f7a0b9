import { Details } from '../../design/pieces.js';
import { count } from '../../design/words.js';

export interface AboutModelProps {
  readonly model: {
    readonly name: string;
    readonly confirmed: boolean;
    readonly source: string;
    readonly steps: readonly { readonly name: string; readonly asks: string }[];
    readonly prompts: readonly {
      readonly questionKey: string;
      readonly stage: string;
      readonly usual: string;
      readonly prompt: string;
    }[];
  };
  readonly isChosen: boolean;
}

/** The steps of a model, and the questions of the project that it words its own way. */
export const AboutModel = ({ model: { name, confirmed, source, steps, prompts }, isChosen }: AboutModelProps) => (
  <section id="about">
    <h2 className="nhsuk-heading-m">{name}</h2>
    <ol className="nhsuk-list nhsuk-list--number">
      {steps.map((step) => (
        <li key={step.name}>
          <strong>{step.name}.</strong> {step.asks}
        </li>
      ))}
    </ol>
    {prompts.length ? (
      <Details
        summary={`${count(prompts.length, 'question')} ${prompts.length === 1 ? 'is' : 'are'} worded its way${isChosen ? '' : ' if you choose it'}`}
      >
        <dl className="nhsuk-summary-list">
          {prompts.map(({ questionKey, stage, usual, prompt }) => (
            <div className="nhsuk-summary-list__row nhsuk-summary-list__row--no-actions" key={questionKey}>
              <dt className="nhsuk-summary-list__key">
                {stage}: {usual}
              </dt>
              <dd className="nhsuk-summary-list__value">{prompt}</dd>
            </div>
          ))}
        </dl>
      </Details>
    ) : (
      <p>It words no question of its own.</p>
    )}
    <p className="app-quiet">
      {confirmed ? `Source: ${source}` : `This description is still to be confirmed. ${source}`}
    </p>
  </section>
);
