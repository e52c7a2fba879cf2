-- Everybody may see what the access log says of him, however long it is.

create index access_log_who on access_log (who, no desc);
