-- The figures: what is measured, where, when, and against which target.

create table area (
    code        text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
    name        text not null,
    kind        text not null check (kind in ('COUNCIL', 'REGION', 'COUNTRY', 'LOCALITY')),
    dfe_code    text,
    region_code text
);

create table comparator_group (
    code    text primary key,
    name    text not null,
    edition text not null
);

create table comparator_group_member (
    group_code  text not null references comparator_group,
    rank        int  not null check (rank >= 1),
    area_code   text not null references area,
    closeness   text,
    primary key (group_code, rank),
    unique (group_code, area_code)
);

create table indicator (
    code                    text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
    version                 int  not null,
    title                   text not null,
    definition              text not null,
    rationale               text,
    methodology             text,
    unit                    text not null check (unit in ('PERCENTAGE', 'COUNT', 'RATE_PER_1000', 'RATE_PER_10000', 'RATE_PER_100000', 'RATIO', 'SCORE', 'DAYS', 'CURRENCY')),
    decimals                int  not null check (decimals between 0 and 6),
    numerator_description   text,
    denominator_description text,
    polarity                text not null check (polarity in ('HIGH_IS_GOOD', 'LOW_IS_GOOD', 'IN_RANGE', 'NONE')),
    frequency               text not null check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'TERMLY', 'ANNUAL')),
    year_type               text not null check (year_type in ('FINANCIAL', 'ACADEMIC', 'CALENDAR')),
    aggregation             text not null check (aggregation in ('SUM', 'RATIO', 'SNAPSHOT', 'CUMULATIVE', 'ROLLING_12_MONTHS', 'NOT_APPLICABLE')),
    comparator              text not null check (comparator in ('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'PREVIOUS_YEAR')),
    no_change_band          numeric check (no_change_band >= 0),
    theme                   text not null,
    lead_service            text,
    source_name             text,
    source_url              text,
    data_note               text
);

-- One row per revision, never overwritten: a change closes the current row and adds the next.
create table period_value (
    id             bigint generated always as identity primary key,
    indicator_code text not null references indicator,
    area_code      text not null references area,
    period_code    text not null,
    first_day      date not null,
    last_day       date not null,
    revision       int  not null check (revision >= 1),
    current        boolean not null,
    value          numeric,
    numerator      numeric,
    denominator    numeric check (denominator >= 0),
    symbol         text check (symbol in ('c', 'z', 'x', 'u', 'low', 'k')),
    status         text not null check (status in ('PROVISIONAL', 'CONFIRMED', 'REVISED')),
    note           text,
    source         text,
    reason         text,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    check (first_day <= last_day),
    check (value is not null or symbol is not null),
    check (value is null or symbol is null or symbol = 'u'),
    check (revision = 1 or reason is not null),
    unique (indicator_code, area_code, first_day, last_day, revision)
);
create unique index period_value_current on period_value (indicator_code, area_code, first_day, last_day) where current;
create table threshold (
    id             bigint generated always as identity primary key,
    version        int  not null,
    indicator_code text not null references indicator,
    year_code      text not null,
    first_day      date not null,
    last_day       date not null,
    status         text not null check (status in ('PROPOSED', 'CHALLENGED', 'APPROVED')),
    basis          text not null check (basis in ('NATIONAL', 'STATISTICAL_NEIGHBOUR', 'LOCAL', 'STATUTORY')),
    target         numeric,
    target_bound   text not null check (target_bound in ('INCLUSIVE', 'EXCLUSIVE')),
    target_low     numeric,
    target_high    numeric,
    amber          numeric,
    amber_low      numeric,
    amber_high     numeric,
    target_text    text,
    source         text not null,
    source_url     text,
    reason         text,
    set_by         text not null,
    set_at         timestamptz not null,
    unique (indicator_code, year_code),
    check (target is not null or target_low is not null or target_high is not null or target_text is not null),
    check (target_low is null or target_high is null or target_low <= target_high)
);
