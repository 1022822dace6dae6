-- Whether members still get what they need from a series: what came of it, what they say of it, what else is possible, and what was decided.

create table arrangement_review (
    id             bigint generated always as identity primary key,
    version        int  not null,
    scorecard_code text not null references scorecard,
    -- The days in which the periods of the editions end that are looked at.
    first_day      date not null,
    last_day       date not null,
    state          text not null check (state in ('OPEN', 'DECIDED', 'ABANDONED')),
    options        jsonb not null,
    opened_name    text not null,
    opened_at      timestamptz not null,
    decision       jsonb,
    -- What was known when it was decided.
    kept           jsonb,
    constraint arrangement_review_days check (first_day <= last_day),
    constraint arrangement_review_decided_whole check ((state = 'DECIDED') = (decision is not null) and (decision is null) = (kept is null))
);
create unique index arrangement_review_one_at_a_time on arrangement_review (scorecard_code) where state = 'OPEN';
create index arrangement_review_of_scorecard on arrangement_review (scorecard_code);

-- Who has answered, so that nobody does twice; and apart from it how many gave which answer, so that nobody's is known.
create table arrangement_survey_taken (
    review_id bigint not null references arrangement_review,
    subject   text not null,
    primary key (review_id, subject)
);
create table arrangement_survey_count (
    review_id bigint not null references arrangement_review,
    question  text not null check (question in ('READS', 'HELPS', 'PACE')),
    answer    text not null,
    count     int  not null check (count > 0),
    primary key (review_id, question, answer)
);
