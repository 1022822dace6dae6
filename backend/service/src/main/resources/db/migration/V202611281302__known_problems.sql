-- What is known to be wrong with the figures of one area, from one source, in one year.
create table known_problem (
    id         bigint generated always as identity primary key,
    version    int     not null default 0,
    area_code  text    not null references area,
    source     text    not null check (length(source) between 1 and 1000),
    -- That in which a financial or academic year begins.
    first_year int     not null check (first_year between 1990 and 2100),
    words      text    not null check (length(words) between 1 and 500),
    address    text,
    -- Whether averages do without the area's figures of that year.
    left_out   boolean not null
);
create unique index known_problem_of on known_problem (area_code, lower(source), first_year);

create trigger known_problem_is_drawn_from after insert or update or delete or truncate on known_problem
    for each statement execute function note_content_change();
