-- Codes by which a worker lets somebody see one thing. Kept is a fingerprint of 67 bits of chance, never the code.
create table share_code (
    id                uuid primary key,
    version           bigint      not null,
    worker            text        not null references worker deferrable initially deferred,
    purpose           text        not null check (purpose in ('CHECK', 'SEARCH_WINDOW', 'OFFER')),
    enterprise        text,
    fingerprint       text        not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
    made_at           timestamptz not null,
    expires_at        timestamptz not null check (expires_at > made_at),
    revoked_at        timestamptz,
    wrong_birth_dates integer     not null default 0,
    uses              integer     not null default 0,
    last_used_at      timestamptz
);
create index share_code_by_worker on share_code (worker, made_at desc);

-- who tried codes that are none, and how often since when
create table share_code_guess (
    account text primary key,
    since   timestamptz not null,
    guesses integer     not null
);
