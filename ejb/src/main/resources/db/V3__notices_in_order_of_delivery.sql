-- Receivers follow their notices by a cursor. Positions given out before the commit can become visible out of order and
-- would be skipped; the number of the delivery is given under a lock that is held until the commit.
create sequence notice_delivery;
alter table notice add column delivery bigint unique;
alter table notice add check ((delivery is null) = (delivered_at is null));
drop index notice_by_receiver;
create index notice_by_receiver on notice (receiver, delivery);
create index notice_unseen on notice (receiver) where delivered_at is not null and seen_at is null;
