-- Appeals to the minister: one against each decision that can be contested.

create table appeal (
    id            uuid primary key,
    version       bigint      not null,
    contested     text        not null,
    reference     text        not null,
    contested_at  timestamptz not null,
    case_number   text        not null,
    worker        text        not null,
    enterprise    text,
    appellant     text        not null check (appellant in ('EMPLOYER', 'WORKER_LAWFULLY_IN_BELGIUM')),
    lodged_on     date        not null,
    served_on     date,
    open_until    date,
    reasons       text        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    due_on        date        not null,
    state         text        not null check (state in ('LODGED', 'PROPOSED', 'CONFIRMED', 'ANNULLED', 'REFORMED')),
    outcome       text check (outcome in ('CONFIRM', 'ANNUL', 'REFORM')),
    reason        text,
    reform_from   date,
    reform_until  date,
    proposed_by   text,
    proposed_at   timestamptz,
    decided_by    text,
    decided_at    timestamptz,
    unique (contested, reference, contested_at),
    check ((state = 'LODGED') = (proposed_by is null)),
    check ((state in ('LODGED', 'PROPOSED')) = (decided_by is null)),
    check (proposed_by is null or decided_by is null or proposed_by <> decided_by)
);
create index appeal_by_case on appeal (case_number);
create index appeal_running on appeal (due_on, id) where state in ('LODGED', 'PROPOSED');
