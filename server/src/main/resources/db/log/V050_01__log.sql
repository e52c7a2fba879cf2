-- The log as outsiders see it.

create table log_key (
    id   smallint    primary key check (id = 1),
    vkey text        not null,
    at   timestamptz not null
);
comment on table log_key is
    'At most one row: which key signs checkpoints. A node with another key signs nothing.';
comment on column log_key.vkey is 'public key as C2SP writes it: name+number+base64';
comment on column log_key.at is 'since when';

create trigger log_key_only_grows before update or delete or truncate on log_key
    for each statement execute function refuse_change();

grant select, insert on log_key to tongxin_app;
