-- Calendars that people subscribe to: whoever knows the secret address reads his deadlines.

create table calendar_feed (
    person  text        primary key,
    hash    bytea       not null unique,
    made_at timestamptz not null
);
comment on table calendar_feed is 'The secret address of a person''s calendar; a new one ends the one before.';
comment on column calendar_feed.hash is 'SHA-256 of the secret in the address, which is shown once and not kept';

grant select, insert, update, delete on calendar_feed to tongxin_app;
