-- The law in force: what was proposed by one official and confirmed by another, beside the printed book.
create table amendment (
    id           uuid primary key,
    version      bigint      not null,
    subject      text        not null check (subject in ('VALUE', 'LIST', 'REGIME')),
    name         text        not null,
    first_day    date        not null,
    content      text        not null check (content is json object),
    source       text        not null,
    confidence   text        not null check (confidence in ('CERTAIN', 'LIKELY', 'UNCERTAIN')),
    state        text        not null check (state in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN')),
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check (confirmed_by <> proposed_by),
    check ((state = 'CONFIRMED') = (confirmed_by is not null and confirmed_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null))
);
create unique index amendment_open on amendment (subject, name, first_day) where state = 'PROPOSED';
create unique index amendment_confirmed on amendment (subject, name, first_day) where state = 'CONFIRMED';

-- What came of judging every examination again.
create table replay (
    position     bigint generated always as identity primary key,
    replayed_at  timestamptz not null,
    replayed_by  text        not null,
    examinations bigint      not null,
    differing    bigint      not null,
    took         bigint      not null,
    differences  text        not null check (differences is json object)
);
