-- What is seldom true of a worker stands in an index of its own, small enough to be looked at for every worker of a list.
create index permit_case_awaited on permit_case (worker) include (enterprise) where outcome is null;
create index employment_in_dispute on employment (permit) where state = 'DISPUTED';
