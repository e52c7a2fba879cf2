-- Drafts (草稿): what somebody is writing and has not handed in. No part of the journal.

create table draft (
    person   text        not null,
    id       text        not null check (length(id) between 16 and 64),
    place    text        not null,
    version  integer     not null check (version > 0),
    salt     bytea,
    body     bytea,
    saved_at timestamptz not null default now(),
    ended    text        not null default '' check (ended in ('', 'thrown', 'handed-in')),
    primary key (person, id),
    check ((ended = 'handed-in') = (body is null) and (salt is null) = (body is null))
);
comment on table draft is 'What a person is writing: his alone, erased when handed in or old.';
comment on column draft.person is 'id of the writer';
comment on column draft.id is 'random, given with the form';
comment on column draft.place is 'address of the form it belongs to';
comment on column draft.version is 'how often it was saved';
comment on column draft.salt is '16 bytes: without them the text cannot be had';
comment on column draft.body is 'title and fields as JSON, AES-256-GCM';
comment on column draft.saved_at is 'when it was saved, thrown away or handed in last';
comment on column draft.ended is 'thrown: can be taken back for a day; handed-in: its text is gone';
create index draft_newest on draft (person, saved_at desc);
create index draft_age on draft (saved_at);

grant select, insert, update, delete on draft to tongxin_app;
