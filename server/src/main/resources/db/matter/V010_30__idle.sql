-- A session of whoever it be that sits idle within a transaction is ended after a minute: it may hold
-- the head of the journal, and then everybody waits. The door's own transactions are held to less.
-- Skipped where the database does not know the setting, or is not the owner's to configure.
do $$ begin
    if exists (select from pg_settings where name = 'idle_in_transaction_session_timeout') then
        execute format(
            'alter database %I set idle_in_transaction_session_timeout = ''1min''', current_database());
    end if;
exception when insufficient_privilege then
    raise notice 'set idle_in_transaction_session_timeout = 1min for this database yourself';
end $$;
