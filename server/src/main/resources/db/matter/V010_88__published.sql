-- Publication: what the public reads, kept by a follower of the journal. Anybody may empty the table
-- and set the cursor `publication` to 0: it is kept anew.

create table published (
    position   bigint      primary key,
    matter     text        not null unique,
    title      text        not null,
    changed_at timestamptz not null,
    document   text        not null,
    grams      text[]      not null
);
comment on table published is 'Derived: what was published of a matter, and nothing else of it.';
comment on column published.position is 'place in the journal of the fact that published it: the order of publication';
comment on column published.matter is 'receipt number';
comment on column published.title is 'as it was published';
comment on column published.changed_at is 'when something public of it changed last';
comment on column published.document is 'all that the public reads of it, as JSON';
comment on column published.grams is 'pairs of characters of title and texts, to find it by part of them';

create index published_changed on published (changed_at desc, position desc);
create index published_grams on published using gin (grams);

grant select, insert, update, delete on published to tongxin_app;
