-- A rate is for each of any number, not of a power of ten alone.
-- Undo: put back check (per in (1, 10, 100, 1000, 10000, 100000)), once no rate is for another number.
alter table measures.measure drop constraint measure_per_check,
  add constraint measure_per_check check (per between 1 and 1000000);
