-- By what alike matters are found. Entries stand for pairs of characters and for pieces of texts; they
-- are made with the sealing key, so that nobody reads a text from them without it.

create table likeness_text (
    ordinal bigint    primary key,
    matter  text      not null,
    entries integer[] not null
);
comment on table likeness_text is 'Derived from the journal: each matter whose text can be found again.';
comment on column likeness_text.ordinal is 'of the matter';
comment on column likeness_text.entries is 'marks under which it is posted';

create table likeness_posting (
    entry   integer not null,
    ordinal bigint  not null,
    primary key (entry, ordinal)
);
comment on table likeness_posting is 'Which matters have an entry: read the newest first, a fixed number of them.';
comment on column likeness_posting.entry is 'mark of a pair of characters or of a piece of text';

create table likeness_pair (
    pair  integer primary key,
    texts integer not null
);
comment on table likeness_pair is 'How many of the texts counted have a pair of characters.';
comment on column likeness_pair.pair is 'mark of the pair';

create table likeness_counted (
    id    smallint primary key check (id = 1),
    texts integer  not null
);
comment on table likeness_counted is 'One row: how many texts were counted.';
insert into likeness_counted values (1, 0);

grant select, insert, update, delete
    on likeness_text, likeness_posting, likeness_pair, likeness_counted to tongxin_app;
