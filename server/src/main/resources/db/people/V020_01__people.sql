-- Units, persons, posts and how they sign in. Not part of the journal.

create table unit (
    code       text primary key,
    zh         text not null,
    en         text not null,
    kind       text not null,
    parent     text references unit (code),
    valid_from date not null,
    valid_to   date
);
comment on table unit is 'Organisations and their parts, as a tree.';
comment on column unit.code is 'stable and readable, such as zhoukou-housing';
comment on column unit.valid_to is 'first day it is no more; absent while it is';
create index unit_parent on unit (parent);

create table person (
    id       text    primary key,
    name     text    not null,
    invented boolean not null
);
comment on column person.id is 'opaque: facts are kept for ever and must not spell a name';
comment on column person.invented is 'belongs to the cast of the demo';

create table post (
    id         text primary key,
    person     text not null references person (id),
    unit       text not null references unit (code),
    role       text not null,
    title      text not null,
    valid_from date not null,
    valid_to   date
);
comment on table post is 'A person holds a post in a unit from a day to a day.';
create index post_person on post (person);
create index post_unit on post (unit, role);

create table account (
    person       text        primary key references person (id),
    login        text        not null unique,
    password     text        not null,
    failures     integer     not null default 0,
    locked_until timestamptz not null default '-infinity'
);
comment on column account.password is 'Argon2id hash';
comment on column account.failures is 'wrong passwords since the last right one';

create table api_token (
    hash       bytea       primary key,
    person     text        not null references person (id),
    post       text        not null references post (id),
    name       text        not null,
    created_at timestamptz not null,
    expires_on date        not null,
    revoked_at timestamptz
);
comment on column api_token.hash is 'SHA-256 of the token, which is shown once and not kept';
create index api_token_person on api_token (person);

create table setup_code (
    hash    bytea       primary key,
    used_at timestamptz
);
comment on table setup_code is 'The one-time code with which the first administrator is made.';

create table access_log (
    no    bigint generated always as identity primary key,
    at    timestamptz not null,
    event text        not null,
    who   text        not null,
    hash  bytea       not null
);
comment on table access_log is 'Sign-ins, each line chained to the one before by its hash.';
comment on column access_log.hash is 'SHA-256 of the hash before and at, event, who';

create table access_head (
    id   smallint primary key check (id = 1),
    hash bytea    not null
);
comment on table access_head is 'Hash of the newest line of access_log; whoever writes holds this row.';
insert into access_head values (1, decode(repeat('00', 32), 'hex'));

grant select, update on access_head to tongxin_app;
grant select, insert, update on unit, person, post, account, api_token, setup_code to tongxin_app;
grant select, insert on access_log to tongxin_app;
