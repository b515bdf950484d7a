-- The regional staff finds a file by the names on it: words in any order, by their first letters, with or without accents.
create function searchable(name text) returns tsvector
    language sql immutable strict parallel safe
    return to_tsvector('simple', regexp_replace(
        translate(regexp_replace(normalize(lower(name), NFD), '[\u0300-\u036f]', '', 'g'), 'đłøı', 'dloi'),
        '[^[:alnum:]]+', ' ', 'g'));
create index employer_by_words on employer using gin (searchable(name));
create index worker_by_words on worker using gin (searchable(first_name || ' ' || last_name));

-- what was decided is read newest first
create index permit_case_decided on permit_case (decided_at desc, number desc) where outcome is not null;

-- who was told of a decision, and when
create index notice_by_case on notice (case_number);
