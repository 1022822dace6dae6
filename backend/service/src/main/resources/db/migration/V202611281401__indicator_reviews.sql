-- Which measures a scorecard shows, as a task and finish group of members and officers reviews it, and the set that comes of it.

-- Editions of periods that end before this day keep to the version before. Null counts at once.
alter table indicator_set add applies_from date;

create table indicator_review (
    id                bigint generated always as identity primary key,
    version           int  not null,
    scorecard_code    text not null references scorecard,
    -- Today's set, and what it is held against.
    set_version       int  not null,
    catalogue_code    text not null references scorecard,
    catalogue_version int  not null,
    purpose           text not null,
    starts_on         date not null,
    reports_on        date not null,
    state             text not null check (state in ('RUNNING', 'ADOPTED', 'ABANDONED')),
    opened_name       text not null,
    opened_at         timestamptz not null,
    changed_at        timestamptz not null,
    -- The minute of the adoption, or why it was abandoned.
    ended_text        text,
    ended_name        text,
    ended_at          timestamptz,
    adopted_version   int,
    applies_from      date,
    constraint indicator_review_of_a_set foreign key (scorecard_code, set_version) references indicator_set (scorecard_code, version),
    constraint indicator_review_of_a_catalogue foreign key (catalogue_code, catalogue_version) references indicator_set (scorecard_code, version),
    constraint indicator_review_makes_a_set foreign key (scorecard_code, adopted_version) references indicator_set (scorecard_code, version),
    constraint indicator_review_reports_after_it_starts check (reports_on >= starts_on),
    constraint indicator_review_ended_whole check ((state = 'RUNNING') = (ended_text is null) and (ended_text is null) = (ended_name is null) and (ended_text is null) = (ended_at is null)),
    constraint indicator_review_adopted_whole check ((state = 'ADOPTED') = (adopted_version is not null) and (adopted_version is null) = (applies_from is null))
);
create unique index indicator_review_one_at_a_time on indicator_review (scorecard_code) where state = 'RUNNING';

create table indicator_review_participant (
    review_id bigint not null references indicator_review,
    subject   text   not null,
    name      text   not null,
    part      text   not null check (part in ('MEMBER', 'OFFICER')),
    primary key (review_id, subject)
);
create index indicator_review_participant_who on indicator_review_participant (subject);

-- What each of the group would do with a measure: their last word counts.
create table indicator_review_voice (
    review_id      bigint not null references indicator_review,
    indicator_code text   not null references indicator,
    subject        text   not null,
    name           text   not null,
    change         text   not null,
    replaced_by    text   references indicator,
    reason         text,
    at             timestamptz not null,
    primary key (review_id, indicator_code, subject),
    constraint indicator_review_voice_replaces check ((change = 'REPLACE') = (replaced_by is not null))
);

create table indicator_review_comment (
    id             bigint generated always as identity primary key,
    review_id      bigint not null references indicator_review,
    indicator_code text   not null references indicator,
    text           text   not null,
    by_name        text   not null,
    at             timestamptz not null
);
create index indicator_review_comment_of on indicator_review_comment (review_id, indicator_code);

create table indicator_review_decision (
    review_id      bigint not null references indicator_review,
    indicator_code text   not null references indicator,
    change         text   not null,
    replaced_by    text   references indicator,
    minute         text   not null,
    by_name        text   not null,
    at             timestamptz not null,
    primary key (review_id, indicator_code),
    constraint indicator_review_decision_replaces check ((change = 'REPLACE') = (replaced_by is not null))
);

-- Every reader of the scorecard is told what changes, and from when. It is on no edition.
alter table telling
    add indicator_review_id bigint references indicator_review,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE')),
    drop constraint telling_says_of_what,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null) and (kind = 'ACTION_STEP') = (action_id is not null)
        and (kind = 'CLINIC_TIMES') = (proposal_id is not null) and (kind = 'SET_CHANGE') = (indicator_review_id is not null)
        and (kind = 'CLINIC_STEP' or (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE')) = (edition_id is null)));
create index telling_of_indicator_review on telling (indicator_review_id) where indicator_review_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE'));
