-- How notices leave the portal: by which channels an account is reached, what is owed to whom, and every attempt.
create table addressee (
    account     text primary key references account,
    language    text not null check (language in ('nl', 'en')),
    mail        text check (length(mail) between 3 and 254),
    quiet_from  time,
    quiet_until time,
    check ((quiet_from is null) = (quiet_until is null))
);

-- Hours that end before they begin run past midnight.
create function is_quiet(quiet_from time, quiet_until time, moment time) returns boolean
    language sql immutable strict parallel safe
    return case when quiet_from < quiet_until then moment >= quiet_from and moment < quiet_until
                else moment >= quiet_from or moment < quiet_until end;

create table muted (
    account text not null references account,
    channel text not null check (channel in ('MAIL', 'PUSH')),
    kind    text not null,
    primary key (account, channel, kind)
);

create table webhook (
    id            uuid primary key,
    version       bigint      not null,
    account       text        not null references account,
    name          text        not null check (length(name) between 1 and 64),
    url           text        not null,
    events        text        not null,
    secret        text        not null,
    former_secret text,
    former_until  timestamptz,
    since         timestamptz not null,
    unique (account, name),
    check ((former_secret is null) = (former_until is null))
);

create table push_subscription (
    id         uuid primary key,
    account    text        not null references account,
    endpoint   text        not null unique,
    public_key text        not null,
    auth       text        not null,
    since      timestamptz not null
);
create index push_subscription_of on push_subscription (account);

-- The key by which push services know this house: made once, for subscriptions are bound to it.
create table vapid_key (
    only_row    boolean primary key default true check (only_row),
    private_key text        not null,
    public_key  text        not null,
    made_at     timestamptz not null
);

-- One notice to one receiver by one channel. What can be dead is the line: a webhook, a push service, the mail server.
create table delivery (
    id            bigint generated always as identity primary key,
    notice        uuid        not null references notice,
    channel       text        not null check (channel in ('MAIL', 'PUSH', 'WEBHOOK')),
    account       text        not null,
    target        text        not null,
    line          text        not null,
    state         text        not null default 'OWED' check (state in ('OWED', 'DELIVERED', 'GIVEN_UP')),
    owed_at       timestamptz not null,
    due_at        timestamptz not null,
    patient_until timestamptz not null,
    attempts      integer     not null default 0,
    claim         uuid,
    claimed_until timestamptz,
    ended_at      timestamptz,
    reason        text,
    unique (notice, channel, target),
    check ((state = 'OWED') = (ended_at is null)),
    check ((claim is null) = (claimed_until is null))
);
create index delivery_due on delivery (channel, line, due_at, id) where state = 'OWED';
create index delivery_claimed on delivery (claim) where claim is not null;
create index delivery_given_up on delivery (ended_at desc) where state = 'GIVEN_UP';

create table delivery_attempt (
    delivery bigint      not null references delivery,
    number   integer     not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    outcome  text check (outcome in ('DELIVERED', 'FAILED', 'GIVEN_UP')),
    reason   text,
    primary key (delivery, number),
    check ((ended_at is null) = (outcome is null))
);

-- What kept a notice from the portal, and when it was last tried.
alter table notice add column tried_at timestamptz;
alter table notice add column reason text;

-- A confirmed change of the law, and how far the drafts were looked at that it may touch.
create table law_change (
    amendment    uuid primary key references amendment on delete cascade,
    confirmed_at timestamptz not null,
    looked_until text        not null default '',
    finished_at  timestamptz
);
create index law_change_open on law_change (confirmed_at) where finished_at is null;

-- permits that are about to lapse are found by their last day
create index permit_valid_until on permit (valid_until, number) where state = 'VALID';
