-- The keys by which the house signs. One is in use; of those that were the public part stays, so that what they signed can
-- be verified for ever.
create table seal_key (
    id          text primary key check (id ~ '^[0-9a-f]{8}$'),
    public_key  bytea       not null check (length(public_key) = 32),
    private_key bytea,
    made_at     timestamptz not null,
    retired_at  timestamptz,
    check ((retired_at is null) = (private_key is not null))
);
create unique index seal_key_in_use on seal_key ((true)) where retired_at is null;

-- Of every receipt its leaf: the hash by which it is found in the tree of its day. What it says is in the journal.
create table receipt_leaf (
    position bigint generated always as identity primary key,
    on_day   date  not null,
    leaf     bytea not null check (length(leaf) = 32)
);
create index receipt_leaf_of_day on receipt_leaf (on_day, position);
create trigger receipt_leaf_stays before update or delete on receipt_leaf
    for each row execute function journal_is_append_only();

-- the root of every day that is over, as it was published
create table receipt_day (
    on_day    date primary key,
    leaves    bigint      not null,
    root      bytea       not null check (length(root) = 32),
    key       text        not null references seal_key,
    signature bytea       not null check (length(signature) = 64),
    closed_at timestamptz not null
);
create trigger receipt_day_stays before update or delete on receipt_day
    for each row execute function journal_is_append_only();
