-- A term can be extended: the clock says by how much, and the official why.
alter table clock_event
    drop constraint clock_event_kind_check,
    add column by_time text,
    add column reason  text,
    add constraint clock_event_kind_check check (kind in ('STARTED', 'STOPPED', 'RESUMED', 'EXTENDED')),
    add check ((kind = 'EXTENDED') = (by_time is not null));
-- a term is extended once
create unique index clock_event_extended on clock_event (case_number) where kind = 'EXTENDED';

-- A worker who asks for admission without limit files alone: no employer is a party to the file, the worker is known from
-- the first draft on, and what is granted has no employer, no function and no last day.
alter table application
    alter column enterprise drop not null,
    add check (enterprise is not null or worker is not null);
alter table permit_case
    alter column enterprise drop not null;
alter table permit
    alter column enterprise drop not null,
    alter column job_title drop not null,
    alter column valid_until drop not null,
    alter column ends_by drop not null,
    add check ((valid_until is null) = (ends_by is null));
