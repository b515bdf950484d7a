-- A notice about more than one worker says how many.
alter table notice add column workers integer check (workers > 0);
