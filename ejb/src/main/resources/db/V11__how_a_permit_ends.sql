-- How a permit ends by what an authority does: withdrawn after a hearing, or because the stay was ended; and what the
-- minister makes of it on appeal.

do $$
declare
    stale text;
begin
    -- the checks that list the states and the endings, which V9 left without names
    for stale in
        select conname from pg_constraint
        where conrelid = 'permit'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%SUCCEEDED%' or pg_get_constraintdef(oid) like '%OTHER_PERMIT%')
    loop
        execute format('alter table permit drop constraint %I', stale);
    end loop;
end $$;

alter table permit
    add column withdrawn_from    date,
    add column residence_ends_on date,
    add constraint permit_state check (state in ('VALID', 'IN_SEARCH_WINDOW', 'SUCCEEDED', 'LAPSED', 'WITHDRAWN')),
    add constraint permit_over_by check (over_by in ('CONTRACT_END', 'THIRTIETH_BIRTHDAY', 'EXPIRY', 'WINDOW',
        'OTHER_PERMIT', 'RESIDENCE_END', 'WITHDRAWAL')),
    add constraint permit_over check ((over_on is not null) = (state in ('SUCCEEDED', 'LAPSED', 'WITHDRAWN'))),
    add constraint permit_withdrawn check (state <> 'WITHDRAWN' or withdrawn_from is not null);

create table withdrawal (
    id              uuid primary key,
    version         bigint      not null,
    permit          text        not null references permit deferrable initially deferred,
    case_number     text        not null,
    worker          text        not null,
    enterprise      text,
    employer_heard  boolean     not null,
    state           text        not null check (state in ('HEARING', 'PROPOSED', 'WITHDRAWN', 'KEPT', 'ANNULLED')),
    ground          text        not null,
    facts           text,
    from_day        date        not null,
    begun_by        text        not null,
    begun_at        timestamptz not null,
    hear_until      date        not null,
    hear_confidence text        not null,
    employer_says   text,
    employer_said_at timestamptz,
    worker_says     text,
    worker_said_at  timestamptz,
    outcome         text check (outcome in ('WITHDRAW', 'KEEP')),
    reason          text,
    proposed_by     text,
    proposed_at     timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    check ((state = 'HEARING') = (proposed_by is null)),
    check ((state in ('HEARING', 'PROPOSED')) = (decided_by is null)),
    check (proposed_by is null or decided_by is null or proposed_by <> decided_by)
);
create unique index withdrawal_running on withdrawal (permit) where state in ('HEARING', 'PROPOSED');
create index withdrawal_by_permit on withdrawal (permit, begun_at desc);
create index withdrawal_waiting on withdrawal (hear_until, id) where state in ('HEARING', 'PROPOSED');

create index withdrawal_by_case on withdrawal (case_number);

-- letters about what is done after the first decision: one for each act
create table act_letter (
    act     text primary key,
    sha256  text        not null,
    made_at timestamptz not null,
    content bytea       not null
);
