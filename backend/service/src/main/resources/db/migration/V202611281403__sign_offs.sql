-- A cabinet member signs off, through the director, which measures are reported for the portfolio. What was signed is kept as it was.

create table sign_off (
    id               bigint generated always as identity primary key,
    version          int  not null,
    scorecard_code   text not null references scorecard,
    set_version      int  not null,
    reason           text not null,
    director_subject text not null,
    director_name    text not null,
    member_subject   text not null,
    member_name      text not null,
    state            text not null check (state in ('WITH_DIRECTOR', 'WITH_MEMBER', 'QUERIED', 'SENT_BACK', 'SIGNED')),
    opened_name      text not null,
    opened_at        timestamptz not null,
    changed_at       timestamptz not null,
    -- The measures as they were when it was signed.
    signed           jsonb,
    signed_at        timestamptz,
    constraint sign_off_of_a_set foreign key (scorecard_code, set_version) references indicator_set (scorecard_code, version),
    constraint sign_off_signed_whole check ((state = 'SIGNED') = (signed is not null) and (signed is null) = (signed_at is null))
);
create unique index sign_off_one_at_a_time on sign_off (scorecard_code) where state <> 'SIGNED';
create index sign_off_of_scorecard on sign_off (scorecard_code);

create table sign_off_step (
    id          bigint generated always as identity primary key,
    sign_off_id bigint not null references sign_off,
    move        text not null,
    text        text,
    by_name     text not null,
    at          timestamptz not null
);
create index sign_off_step_of on sign_off_step (sign_off_id);

-- Whoever's part is next is told of it. It is on no edition.
alter table telling
    add sign_off_id bigint references sign_off,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF')),
    drop constraint telling_says_of_what,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null) and (kind = 'ACTION_STEP') = (action_id is not null)
        and (kind = 'CLINIC_TIMES') = (proposal_id is not null) and (kind = 'SET_CHANGE') = (indicator_review_id is not null) and (kind = 'SIGN_OFF') = (sign_off_id is not null)
        and (kind = 'CLINIC_STEP' or (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF')) = (edition_id is null)));
create index telling_of_sign_off on telling (sign_off_id) where sign_off_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF'));
