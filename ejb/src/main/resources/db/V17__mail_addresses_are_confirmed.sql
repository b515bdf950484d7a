-- A mail address is used once somebody who reads the mail there has confirmed it. Until then it waits beside the one in use.
alter table addressee add column mail_asked text check (length(mail_asked) between 3 and 254);
-- by which the house recognises the code that it mailed there, without keeping it
alter table addressee add column code text;
alter table addressee add column code_until timestamptz;
alter table addressee add column codes_since timestamptz;
alter table addressee add column codes integer not null default 0;
alter table addressee add check ((code is null) = (code_until is null));
alter table addressee add check (code is null or mail_asked is not null);

-- nobody confirmed these
update addressee set mail_asked = mail, mail = null;
