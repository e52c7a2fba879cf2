-- Of which shape the read tables are, and how far they have been brought to it after an upgrade. What
-- was written before shape 1 knows nothing of promises (V010_50) and of docket numbers as facets.

create table read_tables (
    id      smallint primary key check (id = 1),
    shape   integer  not null,
    done_to text     not null
);
comment on table read_tables is 'One row: the shape in which the read tables are written.';
comment on column read_tables.shape is 'as Rows.SHAPE was when all of them were written anew, or empty';
comment on column read_tables.done_to is 'matters up to this id have the next shape already';

insert into read_tables
select 1, case when exists (select from journal_entry) then 0 else 1 end, '';

grant select, insert, update, delete on read_tables to tongxin_app;
