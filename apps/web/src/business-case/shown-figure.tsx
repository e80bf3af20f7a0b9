import { Details } from '../design/pieces.js';
import type { ShownFigure } from './figures-of-option.js';

/** A figure with its working behind it. */
export const FigureSaid = ({ name, value, asNow, primer, ...working }: ShownFigure) => (
  <section className="app-card">
    <h3>{name}</h3>
    <p className="nhsuk-body-l">
      <strong>{value}</strong>
    </p>
    {asNow === null ? null : <p>Going on as now: {asNow}</p>}
    <p className="app-quiet">{primer}</p>
    <HowWorkedOut about={name} {...working} />
  </section>
);

/** The formula in words, and what went into it. */
export const HowWorkedOut = ({
  about,
  formula,
  inputs,
}: Pick<ShownFigure, 'formula' | 'inputs'> & { about: string }) => (
  <Details summary="How we worked this out" about={about}>
    <p>{formula}</p>
    <dl className="app-working">
      {inputs.map(([input, amount]) => (
        <div key={input}>
          <dt>{input}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  </Details>
);
