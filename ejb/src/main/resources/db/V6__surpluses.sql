-- Surplus figures: job-seekers beyond the vacancies of an occupation, in a place within a circle of the concentric model.
create table surplus (
    id           uuid primary key,
    version      bigint      not null,
    circle       text        not null check (circle in ('FLANDERS', 'OTHER_REGIONS', 'BORDER_REGIONS', 'EEA_AND_SWITZERLAND')),
    place        text        not null,
    occupation   text        not null check (occupation ~ '^[0-9]{4}$'),
    surplus      integer     not null check (surplus >= 0),
    counts_from  date        not null,
    counts_until date        check (counts_until >= counts_from),
    source       text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    -- one figure for one place and occupation from one day: recording it again replaces it
    unique (occupation, circle, place, counts_from)
);
