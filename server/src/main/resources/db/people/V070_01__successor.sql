-- Whoever takes over the work of a unit that is no more.

alter table unit add column successor text references unit (code);
comment on column unit.successor is 'takes over the open tasks once the unit is no more; absent when none does';
create index unit_successor on unit (valid_to) where successor is not null;
