-- Scorecards, the versioned sets of indicators they show, and their editions.

create table scorecard (
    code                text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
    version             int  not null,
    title               text not null,
    purpose             text not null,
    audience            text not null check (audience in ('ALL_MEMBERS', 'COMMITTEES')),
    committees          text[] not null default '{}',
    frequency           text not null check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'TERMLY', 'ANNUAL')),
    year_type           text not null check (year_type in ('FINANCIAL', 'ACADEMIC', 'CALENDAR')),
    request_window_days int  not null check (request_window_days between 0 and 90),
    check ((audience = 'COMMITTEES') = (cardinality(committees) > 0))
);

create table indicator_set (
    scorecard_code text not null references scorecard,
    version        int  not null check (version >= 1),
    reason         text not null,
    created_by     text not null,
    created_at     timestamptz not null,
    primary key (scorecard_code, version)
);

create table indicator_set_item (
    scorecard_code    text not null,
    version           int  not null,
    position          int  not null check (position >= 1),
    indicator_code    text not null references indicator,
    theme             text not null,
    polarity_override text check (polarity_override in ('HIGH_IS_GOOD', 'LOW_IS_GOOD', 'IN_RANGE', 'NONE')),
    reference         text,
    primary key (scorecard_code, version, position),
    unique (scorecard_code, version, indicator_code),
    foreign key (scorecard_code, version) references indicator_set
);

create table edition (
    id             bigint generated always as identity primary key,
    version        int  not null,
    scorecard_code text not null references scorecard,
    period_code    text not null,
    first_day      date not null,
    last_day       date not null,
    set_version    int  not null,
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
    overview       text not null,
    opened_by      text not null,
    opened_at      timestamptz not null,
    submitted_by   text,
    submitted_at   timestamptz,
    approved_by    text,
    approved_at    timestamptz,
    -- What the board approved, so that nothing else is published.
    approved_sha256 text,
    published_at   timestamptz,
    requests_until timestamptz,
    green          int,
    amber          int,
    red            int,
    not_rated      int,
    unique (scorecard_code, period_code),
    foreign key (scorecard_code, set_version) references indicator_set,
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (state not in ('APPROVED', 'PUBLISHED') or approved_sha256 is not null)
);
create index edition_newest on edition (published_at desc nulls first, id desc);

create table edition_step (
    id         bigint generated always as identity primary key,
    edition_id bigint not null references edition,
    action     text not null check (action in ('OPENED', 'CHANGED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
    by_name    text not null,
    at         timestamptz not null,
    reason     text
);
create index edition_step_of on edition_step (edition_id, id);

-- What a published edition says, as the bytes that are served. indicator_code '' is the scorecard itself.
create table frozen_document (
    edition_id     bigint not null references edition,
    indicator_code text   not null,
    sha256         text   not null,
    gzip           bytea  not null,
    primary key (edition_id, indicator_code)
);
alter table frozen_document alter column gzip set storage external;

-- Which revision of a value a published edition has shown. Whoever may read that edition may read that revision, and no other.
create table edition_value (
    edition_id bigint not null references edition,
    value_id   bigint not null references period_value,
    primary key (edition_id, value_id)
);
create index edition_value_of on edition_value (value_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger frozen_document_is_final before update or delete or truncate on frozen_document
    for each statement execute function refuse_change();
