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
    <Amounts of={inputs} />
  </Details>
);

/** What a figure is put together from: a name and its amount in each row. */
export const Amounts = ({ of }: { of: ShownFigure['inputs'] }) => (
  <dl className="app-working">
    {of.map(([name, amount], index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>{amount}</dd>
      </div>
    ))}
  </dl>
);
