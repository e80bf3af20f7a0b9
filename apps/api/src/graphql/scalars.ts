import { InvalidInput } from '#libs/platform';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface ScalarOfText {
  readonly name: string;
  readonly description: string;
  readonly pattern: RegExp;
  readonly say: string;
  readonly holds?: (text: string) => boolean;
  /** How a value of the database is shown, where that may differ from how it is kept. */
  readonly show?: (text: string) => string;
}

/** A scalar that is a string end to end: checked on the way in, passed on the way out. */
function scalarOfText({
  name,
  description,
  pattern,
  say,
  holds,
  show = (text) => text,
}: ScalarOfText): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !pattern.test(value) || (holds && !holds(value))) throw new InvalidInput(say);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => show(String(value)),
  });
}

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
};

export const DateScalar = scalarOfText({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  pattern: /^\d{4}-\d\d-\d\d$/,
  holds: isRealDay,
  say: 'Enter a real day like 2026-11-24.',
});

export const DateTimeScalar = scalarOfText({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601, like `2026-11-24T09:30:00.000Z`.',
  pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/,
  holds: isRealDay,
  // Inside JSON the database writes instants in its own form.
  show: (text) => (text.endsWith('Z') ? text : new Date(text).toISOString()),
  say: 'Enter an instant in UTC like 2026-11-24T09:30:00Z.',
});

export const PoundsScalar = scalarOfText({
  name: 'Pounds',
  description: 'An amount of money in pounds sterling, a decimal string with two places, like `"12345.67"`.',
  pattern: /^-?\d{1,12}\.\d\d$/,
  say: 'Enter an amount in pounds and pence like 12345.67.',
});

export const RateScalar = scalarOfText({
  name: 'Rate',
  description: 'A rate as a fraction, a decimal string, like `"0.035"` for 3.5%.',
  pattern: /^-?\d{1,9}(\.\d{1,12})?$/,
  say: 'Enter a rate as a fraction like 0.035.',
});

export const FinancialYearScalar = scalarOfText({
  name: 'FinancialYear',
  description: 'A financial year from April to March, like `"2026-27"`.',
  pattern: /^\d{4}-\d\d$/,
  holds: (text) => (Number(text.slice(2, 4)) + 1) % 100 === Number(text.slice(5)),
  say: 'Enter a financial year like 2026-27.',
});

export const EmailScalar = scalarOfText({
  name: 'EmailAddress',
  description: 'The e-mail address of a member of staff.',
  pattern: /^[^\s@]{1,64}@[^\s@]{1,190}$/,
  say: 'Enter an e-mail address like name@example.org.',
});

export const LinkScalar = scalarOfText({
  name: 'Link',
  description: 'A web address that starts with `https://`.',
  pattern: /^https:\/\/[^\s<>"]{1,2000}$/,
  say: 'Enter a web address that starts with https://.',
});
