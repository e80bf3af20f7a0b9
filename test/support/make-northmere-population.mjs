// Makes libs/needs-projection/population/northmere-fictional.csv:
// `node test/support/make-northmere-population.mjs > libs/needs-projection/population/northmere-fictional.csv`.
// A cohort-component projection of a town that does not exist: nobody in it was ever counted. Each year all grow a year older, die
// by Gompertz's law, are born to women of 15 to 49, and move. The numbers below were chosen to look like an ageing English town.
const FIRST = 2022;
const LAST = 2047;
const OLDEST = 105;
const OPEN_FROM = 85;
const PEOPLE_PER_AGE = 1_500;

const SEXES = {
  female: { hazard: 1.3e-5, births: 1 / 2.05 },
  male: { hazard: 1.8e-5, births: 1.05 / 2.05 },
};
/** Hazards rise by this each year of age: they double in 6.6 years. */
const GOMPERTZ = 0.105;

/** Children a woman, the fall of hazards a year, people who move in a year less those who move out. */
const VARIANTS = {
  principal: { children: 1.5, improvement: 0.015, moves: 600 },
  low: { children: 1.35, improvement: 0.01, moves: 100 },
  high: { children: 1.65, improvement: 0.02, moves: 1_100 },
};

const AGES = Array.from({ length: OLDEST + 1 }, (_, age) => age);
const bell = (age, middle, width) => Math.exp(-0.5 * ((age - middle) / width) ** 2);
const shares = (weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0));
const MOTHERS = shares(AGES.map((age) => (age >= 15 && age <= 49 ? bell(age, 31, 5.5) : 0)));
const MOVERS = shares(AGES.map((age) => bell(age, 27, 7) + 0.25 * bell(age, 4, 4) + 0.15 * bell(age, 62, 6)));

/** How many of 2022 have an age: those once born who are left, more about 32 and 57, whose parents had more children. */
function peopleAtFirst({ hazard }) {
  return AGES.map((age) => {
    const left = Math.exp((-hazard / GOMPERTZ) * (Math.exp(GOMPERTZ * age) - 1));
    return PEOPLE_PER_AGE * left * (1 + 0.12 * bell(age, 32, 10) + 0.2 * bell(age, 57, 7));
  });
}

function yearLater(people, { children, improvement, moves }, years) {
  // Each woman has so many children over her years: in a year, that by the share of hers at this age.
  const births = AGES.reduce((sum, age) => sum + people.female[age] * MOTHERS[age] * children, 0);
  return Object.fromEntries(
    Object.entries(SEXES).map(([sex, { hazard, births: share }]) => {
      const survive = (age) => Math.exp(-hazard * Math.exp(GOMPERTZ * age) * (1 - improvement) ** years);
      const next = AGES.map((age) => {
        const older = age === 0 ? births * share : people[sex][age - 1] * survive(age - 1);
        return older + (age === OLDEST ? people[sex][age] * survive(age) : 0) + (moves / 2) * MOVERS[age];
      });
      return [sex, next];
    }),
  );
}

function bands(people) {
  const starts = Array.from({ length: OPEN_FROM / 5 + 1 }, (_, band) => band * 5);
  return starts.map((from) => {
    const to = from === OPEN_FROM ? OLDEST : from + 4;
    const count = people.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    return `${from},${from === OPEN_FROM ? 'open' : to},${Math.round(count)}`;
  });
}

console.log('source,"Northmere, made up for Springboard (FICTIONAL): no such place, nobody counted"');
console.log(`base year,${FIRST}`);
console.log('retrieved on,2026-11-26');
console.log('licence,CC0 1.0');
console.log('fictional,yes');
console.log(
  'note,"Made by test/support/make-northmere-population.mjs. For demonstration and tests; no plan may rest on it."',
);
console.log('area,variant,year,sex,age band from,age band to,people');
for (const [variant, assumed] of Object.entries(VARIANTS)) {
  let people = Object.fromEntries(Object.entries(SEXES).map(([sex, law]) => [sex, peopleAtFirst(law)]));
  for (let year = FIRST; year <= LAST; year++) {
    for (const sex of Object.keys(SEXES))
      for (const band of bands(people[sex])) console.log(`Northmere (FICTIONAL),${variant},${year},${sex},${band}`);
    people = yearLater(people, assumed, year - FIRST);
  }
}
