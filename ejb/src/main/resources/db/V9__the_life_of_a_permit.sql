-- The life of a permit after the grant: where it stands, the job it was granted for, the end of the employment, the search
-- window, and the day on which it next falls due. Every fact is stored when it becomes true; nothing is worked out again
-- when somebody asks.

alter table permit
    add column state              text not null default 'VALID'
        check (state in ('VALID', 'IN_SEARCH_WINDOW', 'SUCCEEDED', 'LAPSED')),
    add column ends_by            text not null default 'EXPIRY'
        check (ends_by in ('CONTRACT_END', 'THIRTIETH_BIRTHDAY', 'EXPIRY')),
    add column workplace          text,
    add column gross_annual_wage  numeric(12, 2),
    add column full_time_fraction numeric(6, 4),
    add column joint_committee    text,
    add column ended_on           date,
    add column over_on            date,
    add column over_by            text
        check (over_by in ('CONTRACT_END', 'THIRTIETH_BIRTHDAY', 'EXPIRY', 'WINDOW', 'OTHER_PERMIT')),
    add column window_regime      text,
    add column window_last_day    date,
    add column window_term        text,
    add column window_act         text,
    add column window_article     text,
    add column window_confidence  text,
    add column window_opened_at   timestamptz,
    add column window_warned      integer,
    add column window_used_in     text references application deferrable initially deferred,
    add column due_on             date,
    add check ((window_regime is null) = (window_last_day is null)),
    add check (state <> 'IN_SEARCH_WINDOW' or (window_last_day is not null and ended_on is not null)),
    add check ((over_on is null) = (over_by is null)),
    add check ((over_on is not null) = (state in ('SUCCEEDED', 'LAPSED')));

-- permits that were granted before: what was filed says which job they were for, and each falls due after its last day
update permit p
set workplace          = json_extract_path_text(a.form::json, 'job', 'workplace'),
    gross_annual_wage  = json_extract_path_text(a.form::json, 'job', 'grossAnnualWage')::numeric,
    full_time_fraction = json_extract_path_text(a.form::json, 'job', 'fullTimeFraction')::numeric,
    joint_committee    = json_extract_path_text(a.form::json, 'job', 'jointCommittee'),
    ends_by            = case when json_extract_path_text(a.form::json, 'job', 'endsOn')::date = p.valid_until
                              then 'CONTRACT_END' else 'EXPIRY' end,
    due_on             = p.valid_until + 1
from application a
where a.number = p.case_number;

-- the sweep of the day: one index scan, however many permits there are
create index permit_due on permit (due_on, number) where due_on is not null;
create index permit_by_worker_in_window on permit (worker) where state in ('VALID', 'IN_SEARCH_WINDOW');
create index permit_valid_with_employer on permit (enterprise, number) where state = 'VALID';

-- what employer, worker and the social security say about an employment under a permit
create table employment (
    permit             text primary key references permit deferrable initially deferred,
    version            bigint not null,
    case_number        text   not null,
    worker             text   not null,
    enterprise         text   not null,
    state              text   not null check (state in ('NOT_STARTED', 'RUNNING', 'END_REPORTED', 'DISPUTED', 'ENDED')),
    started_on         date,
    ends_by_employer   date,
    employer_says      text,
    ends_by_worker     date,
    worker_says        text,
    ended_on           date,
    objection_until    date,
    final_by           text check (final_by in ('AGREEMENT', 'NO_OBJECTION', 'AUTHORITY')),
    settled_by         text,
    settled_because    text,
    disputed_at        timestamptz,
    due_on             date,
    check ((state = 'ENDED') = (final_by is not null)),
    check (state not in ('END_REPORTED', 'ENDED') or ended_on is not null)
);
create index employment_due on employment (due_on, permit) where due_on is not null;
create index employment_disputed on employment (disputed_at, permit) where state = 'DISPUTED';

-- declarations of the feed, so that a repeated one does nothing
create table employment_declaration (
    number      text primary key,
    content     text        not null,
    permit      text        not null references permit deferrable initially deferred,
    received_at timestamptz not null
);

-- one action for all workers of an employer, permit by permit, restartable
create table mass_opening (
    id         uuid primary key,
    enterprise text        not null,
    ground     text        not null check (ground in ('SANCTION', 'INSOLVENCY')),
    ended_on   date        not null,
    reason     text        not null,
    begun_by   text        not null,
    begun_as   text        not null,
    begun_at   timestamptz not null,
    total      integer     not null
);
create index mass_opening_latest on mass_opening (begun_at desc);
create table mass_opening_permit (
    opening uuid    not null references mass_opening,
    permit  text    not null,
    outcome text check (outcome in ('OPENED', 'SKIPPED')),
    primary key (opening, permit)
);
create index mass_opening_to_do on mass_opening_permit (opening, permit) where outcome is null;

-- how the sweep of each day went
create table sweep (
    work        text        not null,
    on_day      date        not null,
    begun_at    timestamptz not null,
    done        integer     not null default 0,
    finished_at timestamptz,
    primary key (work, on_day)
);
-- what could not be handled and stays due
create table sweep_failure (
    work      text        not null,
    key       text        not null,
    on_day    date        not null,
    fault     text        not null,
    attempts  integer     not null default 1,
    failed_at timestamptz not null,
    primary key (work, key)
);
