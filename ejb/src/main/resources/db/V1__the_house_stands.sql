-- The first house: who may act, applications, documents, cases, permits, notices and the journal.
-- Numbers of the registers are kept as their digits; days are legal days in Brussels. Rooms name each other's things by
-- number, so references are checked when the transaction commits and not in the order of the writing.

create table installation (
    only_row      boolean primary key default true check (only_row),
    configuration text        not null check (configuration in ('DEMO', 'PRODUCTION')),
    since         timestamptz not null
);

create table worker (
    number          text primary key,
    version         bigint not null,
    first_name      text   not null,
    last_name       text   not null,
    birth_date      date   not null,
    nationality     text   not null,
    national_number text unique check (national_number ~ '^[0-9]{11}$'),
    passport_number text   not null
);
create index worker_by_passport on worker (passport_number, nationality, birth_date);

create table employer (
    enterprise_number      text primary key check (enterprise_number ~ '^[01][0-9]{9}$'),
    version                bigint not null,
    name                   text   not null,
    founded_on             date,
    employees              integer check (employees >= 0),
    established_in_belgium boolean
);

create table account (
    name          text primary key,
    roles         text not null,
    worker        text references worker deferrable initially deferred,
    enterprise    text,
    password_hash text
);
create index account_by_enterprise on account (enterprise) where enterprise is not null;
create unique index account_by_worker on account (worker) where worker is not null;

create table mandate (
    id          uuid primary key,
    account     text not null references account deferrable initially deferred,
    enterprise  text not null,
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from)
);
create index mandate_by_account on mandate (account);
create index mandate_by_enterprise on mandate (enterprise);

create sequence case_serial;
create sequence permit_serial;

create table application (
    number       text primary key,
    version      bigint      not null,
    stage        text        not null check (stage in ('DRAFT', 'SUBMITTED')),
    enterprise   text        not null,
    filed_by     text        not null,
    category     text        not null,
    form         text        not null check (form is json object),
    form_edition integer     not null,
    worker       text references worker deferrable initially deferred,
    begun_at     timestamptz not null,
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    check ((stage = 'SUBMITTED') = (submitted_at is not null and worker is not null))
);
create index application_by_enterprise on application (enterprise, begun_at desc, number);
create index application_by_worker on application (worker) where worker is not null;

create table document (
    id            uuid primary key,
    case_number   text        not null references application deferrable initially deferred,
    slot          text        not null,
    edition       integer     not null check (edition > 0),
    media_type    text        not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size          integer     not null check (size > 0),
    pages         integer     not null check (pages > 0),
    sha256        text        not null,
    received_from text        not null,
    received_at   timestamptz not null,
    content       bytea       not null,
    unique (case_number, slot, edition)
);
-- what is uploaded is compressed already
alter table document alter column content set storage external;

create table permit_case (
    number       text primary key references application deferrable initially deferred,
    version      bigint  not null,
    stage        text    not null,
    category     text    not null,
    enterprise   text    not null,
    worker       text    not null references worker deferrable initially deferred,
    submitted_on date    not null,
    term         text    not null,
    term_act     text    not null,
    term_article text    not null,
    due_on       date    not null,
    proposal     text check (proposal is json object),
    proposed_by  text,
    proposed_at  timestamptz,
    outcome      text check (outcome in ('GRANT', 'REFUSE', 'INADMISSIBLE')),
    decided_by   text,
    decided_at   timestamptz,
    check ((outcome is null) = (decided_at is null)),
    check (decided_by is null or decided_by <> proposed_by)
);
-- the queues: one index scan per page, however long the queue is
create index permit_case_queue on permit_case (stage, due_on, number);
create index permit_case_open on permit_case (due_on, number) where outcome is null;
create index permit_case_by_enterprise on permit_case (enterprise);
create index permit_case_by_worker on permit_case (worker);

create table clock_event (
    id          uuid primary key,
    case_number text    not null references permit_case deferrable initially deferred,
    position    integer not null,
    kind        text    not null check (kind in ('STARTED', 'STOPPED', 'RESUMED')),
    on_day      date    not null,
    act         text    not null,
    article     text    not null,
    unique (case_number, position)
);

create table examination (
    id          uuid primary key,
    case_number text        not null references permit_case deferrable initially deferred,
    position    integer     not null,
    examined_by text        not null,
    examined_at timestamptz not null,
    result      text        not null check (result is json object),
    unique (case_number, position)
);

create table information_request (
    id          uuid primary key,
    case_number text        not null references permit_case deferrable initially deferred,
    position    integer     not null,
    question    text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    answer_by   date        not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    unique (case_number, position)
);
-- one question at a time: the clock of a case stands still once, not twice
create unique index information_request_open on information_request (case_number) where answered_at is null;

create table permit (
    number       text primary key,
    version      bigint      not null,
    case_number  text        not null unique references permit_case deferrable initially deferred,
    worker       text        not null references worker deferrable initially deferred,
    enterprise   text        not null,
    category     text        not null,
    job_title    text        not null,
    occupation   text,
    list_function text,
    valid_from   date        not null,
    valid_until  date        not null check (valid_until >= valid_from),
    granted_at   timestamptz not null
);
create index permit_for_check on permit (worker, enterprise, valid_until);
create index permit_by_enterprise on permit (enterprise);

create table letter (
    case_number text primary key references permit_case deferrable initially deferred,
    sha256      text        not null,
    made_at     timestamptz not null,
    content     bytea       not null
);

create table notice (
    id            uuid primary key,
    position      bigint generated always as identity unique,
    receiver_kind text        not null check (receiver_kind in ('ENTERPRISE', 'WORKER')),
    receiver      text        not null,
    kind          text        not null,
    case_number   text        not null references application deferrable initially deferred,
    owed_at       timestamptz not null,
    attempts      integer     not null default 0,
    next_try_at   timestamptz not null,
    delivered_at  timestamptz,
    seen_at       timestamptz,
    check (seen_at is null or delivered_at is not null)
);
create index notice_by_receiver on notice (receiver_kind, receiver, position);
create index notice_owed on notice (next_try_at, position) where delivered_at is null;

create table journal_entry (
    position    bigint generated always as identity primary key,
    subject     text        not null,
    kind        text        not null,
    account     text        not null,
    function    text        not null,
    happened_at timestamptz not null,
    particulars text        not null check (particulars is json object)
);
create index journal_by_subject on journal_entry (subject, position);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;
create trigger journal_entry_stays before update or delete on journal_entry
    for each row execute function journal_is_append_only();
create trigger journal_stays before truncate on journal_entry
    for each statement execute function journal_is_append_only();

create table idempotent_answer (
    account   text        not null,
    key       text        not null,
    request   text        not null,
    status    integer     not null,
    location  text,
    body      text        not null,
    given_at  timestamptz not null,
    primary key (account, key)
);
