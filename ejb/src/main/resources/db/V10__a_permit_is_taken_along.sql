-- A worker takes the permit along to another employer: work is offered under the number of a file, accepted or refused; what
-- was accepted is a case against which the authority may object.

alter table application drop constraint application_stage_check;
alter table application add constraint application_stage_check check (stage in ('DRAFT', 'OFFERED', 'SUBMITTED'));

alter table permit_case
    add column takeover    text check (takeover is json object),
    add column permit_gone boolean not null default false;
-- the queue of the transfers, and the terms to object that passed
create index permit_case_taken_along on permit_case (due_on, number) where takeover is not null and outcome is null;

alter table permit add column succeeded_from date;

create table transfer (
    number       text primary key references application deferrable initially deferred,
    version      bigint      not null,
    state        text        not null check (state in ('OFFERED', 'REFUSED', 'LAPSED', 'VOID', 'HANDED_OVER', 'ACCEPTED',
                                                       'OBJECTED', 'SETTLED')),
    permit       text        not null references permit deferrable initially deferred,
    worker       text        not null references worker deferrable initially deferred,
    enterprise   text        not null,
    offered_by   text        not null,
    offered_at   timestamptz not null,
    answer_by    date        not null,
    answered_at  timestamptz,
    effective_on date,
    due_on       date,
    check ((state = 'SETTLED') = (effective_on is not null)),
    check ((state = 'OFFERED') = (due_on is not null))
);
create index transfer_due on transfer (due_on, number) where due_on is not null;
create index transfer_by_worker on transfer (worker, number);
create index transfer_by_enterprise on transfer (enterprise, number);
create index transfer_by_permit on transfer (permit);
-- of two offers only one can be on its way at a time
create unique index transfer_on_its_way on transfer (permit) where state = 'ACCEPTED';
