-- Permits examined again under the law of a stated day, permit by permit, restartable; nothing is decided by it.
create table reexamination (
    id          uuid primary key,
    enterprise  text,
    function    text,
    filed_from  date,
    filed_until date,
    ground      text        not null,
    law_date    date        not null,
    reason      text        not null,
    begun_by    text        not null,
    begun_at    timestamptz not null,
    total       integer     not null
);
create index reexamination_latest on reexamination (begun_at desc);
create table reexamination_permit (
    reexamination uuid not null references reexamination,
    permit        text not null,
    case_number   text not null,
    category      text not null,
    result        text check (result in ('NOT_ELIGIBLE', 'INCOMPLETE', 'ELIGIBLE', 'NOT_JUDGED')),
    conditions    text,
    primary key (reexamination, permit)
);
create index reexamination_to_do on reexamination_permit (reexamination, permit) where result is null;
