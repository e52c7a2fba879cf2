-- A file that stands in a draft stays as long as the draft may.

alter table file add column drafted_until timestamptz not null default '-infinity';
comment on column file.drafted_until is 'instant until which a draft may name it';
grant update (drafted_until) on file to tongxin_app;
