-- Which application renews which permit, the papers it took over, and the day on which the parties are told that they can.
create table renewal (
    application text primary key references application deferrable initially deferred,
    permit      text        not null references permit deferrable initially deferred,
    begun_at    timestamptz not null
);
create index renewal_by_permit on renewal (permit, begun_at desc);
create table renewal_reuse (
    application text        not null references renewal deferrable initially deferred,
    slot        text        not null,
    received_at timestamptz not null,
    primary key (application, slot)
);

alter table permit add column renewal_from date;
-- permits that were granted before: whoever has passed that day knows
update permit
set renewal_from = (valid_until - interval '6 months')::date
where state = 'VALID' and ended_on is null and valid_until - interval '6 months' > current_date
  and category <> 'UNLIMITED';
update permit set due_on = renewal_from where renewal_from < due_on;
