-- The promises of all matters (承诺台账): one row each from when its reply goes out.

create table matter_commitment (
    matter      text     not null,
    commitment  smallint not null,
    kind        text     not null,
    ordinal     bigint   not null,
    task        smallint not null,
    unit        text     not null,
    standing    text     not null,
    due_on      date     not null,
    promised_on date     not null,
    said        text     not null,
    primary key (matter, commitment)
);
comment on table matter_commitment is 'Read table: what units promised, and what has become of it.';
comment on column matter_commitment.commitment is 'number within the matter, 1 and up';
comment on column matter_commitment.kind is 'kind of the matter';
comment on column matter_commitment.ordinal is 'of the matter';
comment on column matter_commitment.task is 'whose reply promised it';
comment on column matter_commitment.unit is 'code of the unit that has to keep it';
comment on column matter_commitment.standing is 'OPEN, CLAIMED, VERIFIED, SLIPPED or IMPOSSIBLE';
comment on column matter_commitment.due_on is 'last day of it, after every delay told';
comment on column matter_commitment.promised_on is 'last day of it as promised at first';
comment on column matter_commitment.said is 'commitment of its sealed text';

create index matter_commitment_due on matter_commitment (due_on, matter, commitment);
create index matter_commitment_standing on matter_commitment (standing, due_on, matter, commitment);
create index matter_commitment_unit on matter_commitment (unit, due_on, matter, commitment);
create index matter_commitment_owed on matter_commitment (due_on, matter, commitment)
    where standing in ('OPEN', 'SLIPPED', 'CLAIMED');
create index matter_commitment_owed_unit on matter_commitment (unit, due_on, matter, commitment)
    where standing in ('OPEN', 'SLIPPED', 'CLAIMED');

grant select, insert, update, delete on matter_commitment to tongxin_app;
