-- Attachments (附件): each content once, by its hash; a row for every time somebody sent it in.

create table file_content (
    hash bytea   primary key check (octet_length(hash) = 32),
    size integer not null check (size > 0)
);
comment on table file_content is 'What was sent in, each content once however often it came.';
comment on column file_content.hash is 'SHA-256 of the content';
comment on column file_content.size is 'bytes';

create table file_chunk (
    hash  bytea   not null references file_content on delete cascade,
    no    integer not null check (no >= 0),
    bytes bytea   not null check (octet_length(bytes) between 1 and 1048576),
    primary key (hash, no)
);
comment on table file_chunk is 'The content in pieces, so that neither side holds it whole.';
comment on column file_chunk.no is 'from 0; every piece but the last has 1 MiB';
-- What is allowed in is compressed already.
alter table file_chunk alter column bytes set storage external;

create table file (
    id            text        primary key,
    hash          bytea       not null references file_content,
    type          text        not null,
    uploader      text        not null,
    salt          bytea       not null,
    name          bytea       not null,
    key           text        not null,
    created_at    timestamptz not null default now(),
    claim         text        not null default '',
    claimed_until timestamptz not null default '-infinity',
    unique (uploader, key)
);
comment on table file is 'Who sent what in; which matter it hangs on stands in matter_file.';
comment on column file.id is 'random, says nothing: f- and 32 hexadecimal digits';
comment on column file.type is 'code of what the bytes are, such as pdf';
comment on column file.uploader is 'id of the person';
comment on column file.salt is '16 bytes: without them neither key nor name can be had';
comment on column file.name is 'file name, AES-256-GCM';
comment on column file.key is 'idempotency key it was sent in under';
comment on column file.claim is 'key of the command that is about to attach it';
comment on column file.claimed_until is 'instant from which the claim counts no more';
create index file_hash on file (hash);
create index file_age on file (created_at);

create table file_quota (
    person text   not null,
    on_    date   not null,
    bytes  bigint not null check (bytes >= 0),
    primary key (on_, person)
);
comment on table file_quota is 'What each person has sent in on a day.';
comment on column file_quota.on_ is 'day in Beijing time';

grant select, insert, delete on file, file_content, file_chunk to tongxin_app;
-- A content is locked, never changed.
grant update (size) on file_content to tongxin_app;
grant update (claim, claimed_until) on file to tongxin_app;
grant select, insert, update, delete on file_quota to tongxin_app;
