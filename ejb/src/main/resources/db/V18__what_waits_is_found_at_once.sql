-- Whether somebody is busy on a line is seen without going through what waits there.
create index delivery_busy on delivery (channel, line) where claim is not null;

-- What an inspector looked up.
create index journal_inspections on journal_entry (account, position) where kind = 'inspection-recorded';
