-- What leaves the house: e-mails, short messages, lines for group robots. Only that something is to be
-- sent stands here; what it says is found when it is sent, by what its receiver may see then.

create table notice_choice (
    person     text        primary key,
    mail_salt  bytea,
    mail       bytea,
    mail_when  text        not null check (mail_when in ('none', 'at-once', 'daily', 'weekly')),
    phone_salt bytea,
    phone      bytea,
    phone_when text        not null check (phone_when in ('none', 'at-once')),
    check ((mail is null) = (mail_salt is null) and (phone is null) = (phone_salt is null))
);
comment on table notice_choice is 'How a person wants to be told beside the page of notices.';
comment on column notice_choice.mail is 'e-mail address, AES-256-GCM; absent when he gave none';
comment on column notice_choice.mail_when is 'at-once, one daily or weekly digest, or none';
comment on column notice_choice.phone is 'mobile number, AES-256-GCM; absent when he gave none';
create index notice_choice_digest on notice_choice (mail_when, person)
    where mail_when in ('daily', 'weekly');

create table notice_message (
    id         bigint generated always as identity primary key,
    channel    text        not null,
    recipient  text        not null,
    key        text        not null,
    notice     bigint,
    matter     text,
    next_at    timestamptz not null default now(),
    attempts   smallint    not null default 0,
    ended      text        not null default '' check (ended in ('', 'sent', 'dropped', 'dead')),
    error      text        not null default '',
    created_at timestamptz not null default now(),
    ended_at   timestamptz,
    unique (channel, recipient, key),
    check ((ended = '') = (ended_at is null))
);
comment on table notice_message is 'The outbox: what is to be sent, was sent, or could not be.';
comment on column notice_message.channel is 'mail, sms, or robot:<name>';
comment on column notice_message.recipient is 'id of the person; empty for a group';
comment on column notice_message.key is 'what is told, so that it is sent once';
comment on column notice_message.notice is 'the notice it tells; absent for a digest or a group';
comment on column notice_message.matter is 'the matter a group is told of; absent otherwise';
comment on column notice_message.next_at is 'not tried before';
comment on column notice_message.attempts is 'how often it was tried in vain';
comment on column notice_message.ended is 'sent; dropped: nobody wants it any more; dead: given up';
comment on column notice_message.error is 'why the last attempt failed, as a code';
create index notice_message_waiting on notice_message (channel, next_at, id) where ended = '';
create index notice_message_dead on notice_message (id desc) where ended = 'dead';
create index notice_message_old on notice_message (ended_at) where ended in ('sent', 'dropped');

grant select, insert, update on notice_choice to tongxin_app;
grant select, insert, update, delete on notice_message to tongxin_app;
