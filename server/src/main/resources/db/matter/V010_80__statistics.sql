-- Statistics: numbers kept by a follower of the journal, so that a page reads as many rows as it
-- shows numbers, however many matters there are. Anybody may empty both tables and set the cursor
-- `statistics` to 0: they are counted anew.

create table matter_counted (
    ordinal bigint primary key,
    kind    text   not null,
    said    text   not null,
    found   text[] not null
);
comment on table matter_counted is 'Derived: as what a matter is counted now.';
comment on column matter_counted.ordinal is 'of the matter';
comment on column matter_counted.said is 'as what and how often, a line each';
comment on column matter_counted.found is 'the same without numbers, to find it by';
create index matter_counted_found on matter_counted using gin (found);

create table statistic (
    kind     text    not null,
    span     text    not null,
    what     text    not null,
    confined boolean not null,
    n        bigint  not null,
    primary key (kind, span, what, confined)
);
comment on table statistic is 'Derived: how many there are of what, by session or period.';
comment on column statistic.span is 'session or period: s2026, s2026-plenary, y2026, q2026-1, m2026-03; who-… for persons';
comment on column statistic.what is 'such as all/docketed or unit=zhoukou-housing/replied; a person for who-…';
comment on column statistic.confined is 'of confidential matters, which few may count';
comment on column statistic.n is 'matters, tasks, ratings or promises, as the name says';

grant select, insert, update, delete on matter_counted, statistic to tongxin_app;
