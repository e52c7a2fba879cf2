-- Accounts are made, closed and given a second factor; every act on them stands in the access log.

alter table account
    add column closed_at timestamptz,
    add column totp      bytea,
    add column totp_salt bytea,
    add column totp_step bigint not null default 0;
comment on column account.closed_at is 'when an administrator closed it; absent while it is open';
comment on column account.totp is 'secret of the second factor (RFC 6238), sealed; absent when there is none';
comment on column account.totp_salt is '16 random bytes, the salt of the sealed secret';
comment on column account.totp_step is 'last 30-second step whose code was taken; none is taken twice';

create table password_link (
    hash       bytea       primary key,
    person     text        not null references person (id),
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table password_link is 'One-time links with which a person sets the password.';
comment on column password_link.hash is 'SHA-256 of the code in the link, which is shown once and not kept';
create index password_link_person on password_link (person);

alter table access_log add column about text not null default '';
comment on column access_log.about is 'whom or what the act was about; empty when only the actor';

-- 三员分立: one person is never two of the three administrators.
create unique index post_one_administrator on post (person)
 where role in ('system-admin', 'security-admin', 'audit-admin') and valid_to is null;
create index person_name on person (name text_pattern_ops);

grant select, insert, update on password_link to tongxin_app;
