-- The files of published editions: made once in the background, from frozen documents alone.

create table edition_file (
    id           bigint generated always as identity primary key,
    edition_id   bigint not null references edition,
    variant      text   not null check (variant in ('OPEN', 'FULL')),
    kind         text   not null check (kind in ('PDF', 'XLSX', 'CSV', 'HISTORY')),
    state        text   not null default 'QUEUED' check (state in ('QUEUED', 'MAKING', 'READY', 'FAILED')),
    progress     int    not null default 0 check (progress between 0 and 100),
    doing        text   not null default 'Waiting to be made',
    -- Counts the tries, and tells a maker whose time ran out that another has taken over.
    attempt      int    not null default 0,
    lease_until  timestamptz,
    queued_at    timestamptz not null,
    -- When somebody first asked for it: what is waited for is made first.
    wanted_at    timestamptz,
    made_at      timestamptz,
    sha256       text,
    bytes        bytea,
    unique (edition_id, variant, kind),
    check ((state = 'READY') = (bytes is not null)),
    check ((bytes is null) = (sha256 is null)),
    check ((state = 'MAKING') = (lease_until is not null))
);
-- PDF and XLSX are compressed already, and CSV is read as a whole.
alter table edition_file alter column bytes set storage external;
create index edition_file_to_make on edition_file (wanted_at, edition_id desc, id) where state in ('QUEUED', 'MAKING');
