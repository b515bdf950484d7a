-- What an official established beside what was filed: the form stays as it was submitted.
alter table permit_case add column established text check (established is json object);
