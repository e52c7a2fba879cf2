-- Deadlines that reach a year without a published calendar are found again when it is published.

alter table matter_deadline add column provisional boolean not null default false;
comment on column matter_deadline.provisional is 'counted into a year whose working days were not published';
alter table matter_deadline alter column provisional drop default;

update matter_deadline d
   set provisional = true
  from (select matter, body, row_number() over (partition by matter order by version) as seq
          from (select matter, version, convert_from(leaf, 'UTF8')::jsonb as body
                  from journal_entry) as leaf
         where body ->> 'type' = 'matter.DeadlineSet.v1') as started
 where d.matter = started.matter
   and d.seq = started.seq
   and started.body #>> '{body,provisional}' = 'true';

create index matter_deadline_provisional on matter_deadline (matter, seq)
    where provisional and ending in ('OPEN', 'PASSED');

-- The clock goes through what is due page by page, also when thousands fall due at one midnight.
drop index matter_deadline_clock;
create index matter_deadline_clock on matter_deadline (due_at, matter, seq) where ending = 'OPEN';

-- What was still open when a matter was concluded is no longer owed.
update matter_deadline d
   set ending = 'DROPPED'
  from matter m
 where m.id = d.matter and m.closed and d.ending = 'OPEN';
