-- A scorecard's targets for a coming year, from what lead officers propose to what the board approves.

create table target_review (
    id             bigint generated always as identity primary key,
    version        int  not null,
    scorecard_code text not null references scorecard,
    -- The calendar year in which the year of each measure begins.
    year_start     int  not null,
    -- The measures are those of this set, and are good in the direction that it says.
    set_version    int  not null,
    board_on       date,
    opened_name    text not null,
    opened_at      timestamptz not null,
    changed_at     timestamptz not null,
    approved_name  text,
    approved_at    timestamptz,
    constraint target_review_once_a_year unique (scorecard_code, year_start),
    constraint target_review_of_a_set foreign key (scorecard_code, set_version) references indicator_set (scorecard_code, version),
    constraint target_review_approved_by_somebody check ((approved_name is null) = (approved_at is null))
);

create table target_review_measure (
    id             bigint generated always as identity primary key,
    version        int  not null,
    review_id      bigint not null references target_review,
    place          int  not null,
    indicator_code text not null references indicator,
    state          text not null check (state in ('WAITING', 'PROPOSED', 'SENT_BACK', 'AGREED', 'SET', 'LEFT')),
    proposal       jsonb,
    -- How often the target of that year had been set when it was proposed.
    seen_revision  int,
    proposed_by    text,
    proposed_name  text,
    proposed_at    timestamptz,
    constraint target_review_measure_once unique (review_id, indicator_code),
    constraint target_review_measure_proposed_whole check (
        (state in ('WAITING', 'LEFT')) = (proposal is null) and (proposal is null) = (seen_revision is null) and (proposal is null) = (proposed_by is null)
        and (proposal is null) = (proposed_name is null) and (proposal is null) = (proposed_at is null))
);
create index target_review_measure_of_indicator on target_review_measure (indicator_code);

create table target_review_step (
    id          bigint generated always as identity primary key,
    measure_id  bigint not null references target_review_measure,
    move        text not null,
    -- What was proposed, in words as it was then.
    target_text text,
    text        text,
    by_name     text not null,
    at          timestamptz not null
);
create index target_review_step_of on target_review_step (measure_id);
