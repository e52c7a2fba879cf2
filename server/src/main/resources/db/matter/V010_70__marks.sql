-- What lists filter by and find by, apart from the row that changes with every fact: keeping two
-- inverted indexes was a sixth of what a fact cost.

create table matter_facet (
    ordinal bigint primary key,
    facets  text[] not null
);
comment on table matter_facet is 'Read table: what lists filter by, such as category:…';
comment on column matter_facet.ordinal is 'of the matter';

create table matter_gram (
    ordinal bigint primary key,
    grams   text[] not null
);
comment on table matter_gram is 'Read table: pairs of characters of title and number, to find a matter by part of it.';
comment on column matter_gram.ordinal is 'of the matter';

alter table matter add column confined boolean not null default false;
comment on column matter.confined is 'confidential: seen by those named only';

insert into matter_facet select ordinal, array_remove(facets, 'confined') from matter;
insert into matter_gram select ordinal, grams from matter;
update matter set confined = true where facets @> '{confined}';
alter table matter drop column facets, drop column grams;

create index matter_facet_all on matter_facet using gin (facets);
create index matter_gram_all on matter_gram using gin (grams);

grant select, insert, update, delete on matter_facet, matter_gram to tongxin_app;
