/*
 * What a reading may be, said once, in SQL: a form, a pasted sheet, a check that changes nothing and an import of a million
 * rows are all judged by this one expression.
 */

/** A count or a value that is no number: numeric knows `NaN`, which is larger than every other, and infinities. */
const NO_NUMBER = `coalesce(greatest(r.numerator, r.denominator, r.value) >= 'Infinity' or least(r.numerator, r.denominator, r.value) = '-Infinity', false)`;

/**
 * Why a reading `r` (taken_on date, numerator, denominator and value numeric, note text) cannot be one of measure `m`
 * (shape); null when it can. Whether its day stands twice, or has a reading already, is not for the row alone to say.
 * @param today the parameter or expression of the day it is
 */
export const faultOf = (today: string): string => `case
  when r.taken_on > ${today} then 'this day has not come yet.'
  when r.taken_on < '1900-01-01' then 'this day is before 1900: look at the year again.'
  when ${NO_NUMBER} then 'this is not a number.'
  when r.denominator <= 0 then 'a denominator is more than nought: leave the reading empty if there was nothing to count.'
  when m.shape = 'value' and r.numerator is not null then 'this measure takes a value, not a count.'
  when m.shape <> 'value' and r.value is not null then 'this measure takes a count, not a value.'
  when r.numerator < 0 and m.shape <> 'value' then 'a count cannot be less than nought.'
  when r.numerator is not null and r.denominator is null and m.shape in ('proportion', 'rate') then 'the denominator is missing.'
  when r.numerator > r.denominator and m.shape = 'proportion' then 'the numerator is larger than the denominator.'
  when length(r.note) > 500 then 'a note has 500 characters at most.'
end`;

export const STANDS_TWICE = 'this day stands twice.';

/**
 * The rows of a sheet with their faults, as a common table expression `sheet` of the measure `$2` in organisation `$1`:
 * `index` from 0, the row's columns, `project_id`, and `fault`. `$3` the days, `$4` to `$6` the numbers, `$7` the notes,
 * `$8` the day it is.
 */
export const JUDGED_SHEET = `sheet as (
  select r.*, (r.nth - 1)::int as index, m.project_id,
    case when row_number() over (partition by r.taken_on order by r.nth) > 1 then '${STANDS_TWICE}' else ${faultOf('$8::date')} end as fault
  from measures.measure m, unnest($3::date[], $4::numeric[], $5::numeric[], $6::numeric[], $7::text[])
    with ordinality as r (taken_on, numerator, denominator, value, note, nth)
  where m.organisation_id = $1 and m.id = $2 and not m.retired)`;
