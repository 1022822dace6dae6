-- What a board says of a draft, what it was shown, and steps that came with corrections and set times.

alter table edition_step
    drop constraint edition_step_action_check,
    add constraint edition_step_action_check
        check (action in ('OPENED', 'CHANGED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'UNSCHEDULED', 'HELD', 'PUBLISHED'));

-- The scorecard as the board was given it or approved it, to tell what was changed after.
create table edition_snapshot (
    id         bigint generated always as identity primary key,
    edition_id bigint not null references edition,
    action     text   not null check (action in ('SUBMITTED', 'APPROVED')),
    at         timestamptz not null,
    gzip       bytea  not null
);
alter table edition_snapshot alter column gzip set storage external;
create index edition_snapshot_of on edition_snapshot (edition_id, id);

create table edition_comment (
    id             bigint generated always as identity primary key,
    edition_id     bigint not null references edition,
    indicator_code text references indicator,
    text           text not null,
    by_name        text not null,
    at             timestamptz not null,
    settled_by     text,
    settled_at     timestamptz,
    check ((settled_by is null) = (settled_at is null))
);
create index edition_comment_of on edition_comment (edition_id, id);
