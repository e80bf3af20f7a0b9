-- A rate is for each of any number, not of a power of ten alone.
alter table measures.measure drop constraint measure_per_check,
  add constraint measure_per_check check (per between 1 and 1000000);
