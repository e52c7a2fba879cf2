-- Notices (通知): whom what happened concerns, and whether he has read it. Derived from the journal by a
-- cursor; what happened before this release is not announced.

create table notice (
    id      bigint generated always as identity primary key,
    person  text        not null,
    key     text        not null,
    post    text        not null,
    matter  text        not null,
    idx     bigint,
    why     text        not null check (why in ('todo', 'news', 'soon', 'late')),
    action  text        not null,
    task    smallint    not null,
    due_at  timestamptz,
    at      timestamptz not null,
    read_at timestamptz,
    unique (person, key)
);
comment on table notice is 'Who is told of what: ids only, the words are found when it is shown.';
comment on column notice.person is 'id of whoever is told';
comment on column notice.key is 'what is told, so that nobody is told twice: index of the fact, why, action, task';
comment on column notice.post is 'the post it concerns him in; empty when it concerns himself';
comment on column notice.idx is 'journal index of the fact that is told; absent for a reminder of the clock';
comment on column notice.why is 'todo: it lies on his desk; news; soon: due soon; late: overdue';
comment on column notice.action is 'the action that is waited for; empty for news';
comment on column notice.task is 'number of the task or promise, 0 for the matter as a whole';
comment on column notice.due_at is 'first instant that is too late; absent when there is no deadline';
comment on column notice.at is 'when it happened';
comment on column notice.read_at is 'when he read it or put it aside; absent until then';

create index notice_newest on notice (person, id desc);
create index notice_unread on notice (person, id desc) where read_at is null;
create index notice_open on notice (matter) where read_at is null and why <> 'news';
create index notice_age on notice (at);

grant select, insert, update, delete on notice to tongxin_app;

insert into consumer (name, next) select 'notices', size from journal_head;
