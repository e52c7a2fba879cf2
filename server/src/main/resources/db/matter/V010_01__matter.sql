-- The journal: what happened, in one order, never changed.

create table journal_head (
    id         smallint primary key check (id = 1),
    size       bigint      not null,
    frontier   bytea       not null,
    at         timestamptz not null
);
comment on table journal_head is 'One row. Whoever holds its lock is at the door.';
comment on column journal_head.size is 'leaves in the tree';
comment on column journal_head.frontier is 'compact range of the tree, as the journal library encodes it';
comment on column journal_head.at is 'instant of the newest fact; the next is later';

create table journal_entry (
    idx       bigint      primary key,
    matter    text        not null,
    version   bigint      not null,
    leaf      bytea       not null,
    leaf_hash bytea       not null,
    unique (matter, version)
);
comment on column journal_entry.idx is 'place in the tree, from 0, without a gap';
comment on column journal_entry.matter is 'receipt number as it stands in addresses';
comment on column journal_entry.version is 'place in the history of the matter, from 1';
comment on column journal_entry.leaf is 'the fact as canonical JSON (RFC 8785), the bytes that are hashed';
comment on column journal_entry.leaf_hash is 'SHA-256(0x00 || leaf)';

create table journal_node (
    level smallint not null,
    idx   bigint   not null,
    hash  bytea    not null,
    primary key (level, idx)
);
comment on table journal_node is 'Roots of complete subtrees at levels 8, 16, 24 …: what tiles are made of.';

create table journal_checkpoint (
    size bigint      primary key,
    note text        not null,
    at   timestamptz not null
);
comment on column journal_checkpoint.note is 'C2SP signed note over size and root';

create table sealed_value (
    commitment bytea primary key,
    subject    text  not null,
    salt       bytea,
    ciphertext bytea,
    check ((salt is null) = (ciphertext is null))
);
comment on table sealed_value is 'Texts that facts commit to, encrypted. Erasing empties salt and ciphertext.';
comment on column sealed_value.subject is 'whose personal text it is, person:…; empty when nobody''s';
create index sealed_value_subject on sealed_value (subject) where subject <> '';

create table command_key (
    actor   text   not null,
    key     text   not null,
    content bytea  not null,
    matter  text   not null,
    version bigint not null,
    idx     bigint not null,
    primary key (actor, key)
);
comment on table command_key is 'Idempotency: under which key a command took effect.';

create table counter (
    series text    primary key,
    last   integer not null
);
comment on table counter is 'Serials given out, by series such as p-2026.';

-- Read tables: rows of the folded state, rebuilt by journal replay.

create table matter (
    id        text        primary key,
    ordinal   bigint      not null unique,
    kind      text        not null,
    version   bigint      not null,
    stage     text        not null,
    closed    boolean     not null,
    title     text,
    grams     text[]      not null,
    facets    text[]      not null,
    source    text        not null,
    raised_at timestamptz not null,
    raised_on date        not null,
    due_at    timestamptz
);
comment on column matter.ordinal is 'journal index of the first fact: lists page by it';
comment on column matter.closed is 'concluded; the journal says when and by whom';
comment on column matter.title is 'opened from its sealed value; absent once erased';
comment on column matter.grams is 'pairs of characters of title and number, to find it by part of it';
comment on column matter.facets is 'what lists filter by, such as category:…';
comment on column matter.source is 'id in the system it was imported from, else empty';
comment on column matter.due_at is 'the earliest instant something owed falls due';
create index matter_list on matter (kind, ordinal desc);
create index matter_stage on matter (kind, stage, ordinal desc);
create index matter_due on matter (kind, due_at, ordinal) where due_at is not null;
create index matter_grams on matter using gin (grams);
create index matter_facets on matter using gin (facets);
create unique index matter_source on matter (kind, source) where source <> '';

create table matter_scope (
    matter  text   not null,
    scope   text   not null,
    kind    text   not null,
    ordinal bigint not null,
    primary key (matter, scope)
);
comment on table matter_scope is 'Who may see a matter: person:…, unit:…';
create index matter_scope_list on matter_scope (scope, kind, ordinal desc);

create table matter_task (
    matter text     not null,
    task   smallint not null,
    unit   text     not null,
    role   text     not null,
    stage  text     not null,
    primary key (matter, task)
);
create index matter_task_unit on matter_task (unit, stage);

create table matter_deadline (
    matter text        not null,
    limit_ text        not null,
    task   smallint    not null,
    seq    smallint    not null,
    due_at timestamptz not null,
    ending text        not null,
    primary key (matter, seq)
);
create index matter_deadline_clock on matter_deadline (due_at) where ending = 'OPEN';

create table matter_waiting (
    matter text        not null,
    scope  text        not null,
    action text        not null,
    task   smallint    not null,
    due_at timestamptz not null,
    primary key (matter, scope, action, task)
);
comment on table matter_waiting is 'What lies on whose desk.';
create index matter_waiting_desk on matter_waiting (scope, due_at, matter);

create table consumer (
    name        text        primary key,
    next        bigint      not null,
    lease_owner text        not null default '',
    lease_until timestamptz not null default '-infinity'
);
comment on table consumer is 'Who follows the journal, how far, and which node does it now.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal only grows: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger journal_entry_only_grows before update or delete or truncate on journal_entry
    for each statement execute function refuse_change();
create trigger journal_node_only_grows before update or delete or truncate on journal_node
    for each statement execute function refuse_change();
create trigger journal_checkpoint_only_grows before update or delete or truncate on journal_checkpoint
    for each statement execute function refuse_change();

create function only_erase() returns trigger language plpgsql as $$
begin
    if new.salt is not null or new.ciphertext is not null
        or new.commitment <> old.commitment or new.subject <> old.subject then
        raise exception 'a sealed value may be erased and nothing else'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger sealed_value_only_erased before update on sealed_value
    for each row execute function only_erase();

grant select, insert on journal_entry, journal_node, journal_checkpoint, command_key to tongxin_app;
grant select, insert, update (salt, ciphertext) on sealed_value to tongxin_app;
grant select, update on journal_head to tongxin_app;
grant select, insert, update on counter, consumer to tongxin_app;
grant select, insert, update, delete
    on matter, matter_scope, matter_task, matter_deadline, matter_waiting to tongxin_app;
do $$ begin
    execute format('grant temporary on database %I to tongxin_app', current_database());
end $$;

insert into journal_head values (1, 0, '\x', '1970-01-01T00:00:00Z');
