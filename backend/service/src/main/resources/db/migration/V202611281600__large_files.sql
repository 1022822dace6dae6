-- Files of figures that take longer than a request may. Their bytes are here, and not on the disk of one instance, until they are over.
create table large_file (
    id               bigint generated always as identity primary key,
    file_name        text   not null,
    sha256           text   not null,
    size             bigint not null check (size >= 0),
    -- About as many as there are rows to read; 0 where that shows only in reading.
    line_count       int    not null check (line_count >= 0),
    state            text   not null check (state in ('SENT', 'CHECKING', 'CHECKED', 'REFUSED', 'UNCHANGED', 'ASKED', 'LOADING', 'MERGING', 'LOADED', 'CANCELLED', 'GIVEN_UP')),
    -- Counts how often it was begun with, and tells an instance that another has taken over.
    attempt          int    not null default 0 check (attempt >= 0),
    progress         int    not null default 0 check (progress between 0 and 100),
    doing            text   not null,
    sent_by          text   not null,
    sent_name        text   not null,
    sent_at          timestamptz not null,
    -- What the sender may see, so that the report tells no more than that.
    sent_permissions text[] not null,
    sent_committees  text[] not null,
    asked_by         text,
    asked_name       text,
    confirmed        text[] not null default '{}',
    ended_at         timestamptz,
    load_id          bigint references figure_load,
    report           text,
    check ((asked_by is null) = (asked_name is null)),
    check ((ended_at is not null) = (state in ('REFUSED', 'UNCHANGED', 'LOADED', 'CANCELLED', 'GIVEN_UP'))),
    check (load_id is null or state = 'LOADED')
);
create index large_file_to_work_on on large_file (id) where state in ('SENT', 'CHECKING', 'ASKED', 'LOADING', 'MERGING');

create table large_file_part (
    file_id bigint not null references large_file,
    place   int    not null check (place >= 0),
    bytes   bytea  not null,
    primary key (file_id, place)
);
-- They lie here for a few minutes.
alter table large_file_part alter column bytes set storage external;
