-- Readings by the inspection of which the worker is told later, because an inquiry defers it.
create table deferred_inspection (
    id           uuid primary key,
    worker       text        not null references worker deferrable initially deferred,
    enterprise   text,
    account      text        not null,
    function     text        not null,
    inquiry      text        not null,
    inspected_at timestamptz not null,
    told_from    date        not null,
    told_at      timestamptz
);
create index deferred_inspection_due on deferred_inspection (told_from, id) where told_at is null;
