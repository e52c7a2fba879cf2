-- Which file hangs on which matter.

create table matter_file (
    matter text not null,
    file   text not null,
    sha256 text not null,
    primary key (matter, file)
);
comment on table matter_file is 'Read table: the attachments of matters.';
comment on column matter_file.sha256 is 'hash of the content, in hexadecimal digits';
create unique index matter_file_once on matter_file (file);

grant select, insert, update, delete on matter_file to tongxin_app;
