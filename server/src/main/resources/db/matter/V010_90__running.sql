-- What units have to do, over all of them, by what is waited for and by when it is due (督办台).

create index matter_waiting_running on matter_waiting (action, due_at, matter, task)
    where scope like 'unit:%';
