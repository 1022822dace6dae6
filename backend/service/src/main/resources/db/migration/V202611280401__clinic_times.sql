-- Times proposed for a performance clinic before it is booked, who is asked, and which times suit each of them.

create table clinic_proposal (
    id            bigint generated always as identity primary key,
    version       int  not null,
    title         text not null,
    minutes       int  not null check (minutes between 15 and 480),
    note          text,
    panel_id      bigint references panel,
    state         text not null check (state in ('OPEN', 'BOOKED', 'CALLED_OFF')),
    proposed_name text not null,
    proposed_at   timestamptz not null,
    -- How often times, people or agenda were written anew: whoever read it before has read another proposal.
    changes       int  not null check (changes >= 0),
    clinic_id     bigint unique references clinic,
    reason        text,
    ended_name    text,
    ended_at      timestamptz,
    constraint proposal_booked_says_as_what check ((state = 'BOOKED') = (clinic_id is not null)),
    constraint proposal_called_off_says_why check ((state = 'CALLED_OFF') = (reason is not null)),
    constraint proposal_ended_says_who check ((state = 'OPEN') = (ended_name is null) and (ended_name is null) = (ended_at is null))
);
create index clinic_proposal_open on clinic_proposal (id) where state = 'OPEN';

-- The agenda that the clinic is to have, in its order.
create table clinic_proposal_request (
    proposal_id bigint not null references clinic_proposal,
    request_id  bigint not null references deep_dive_request,
    place       int    not null,
    primary key (proposal_id, request_id)
);
create index clinic_proposal_request_of on clinic_proposal_request (request_id);

create table clinic_proposal_invitee (
    proposal_id bigint not null references clinic_proposal,
    subject     text   not null,
    name        text   not null,
    primary key (proposal_id, subject)
);
create index clinic_proposal_invitee_who on clinic_proposal_invitee (subject);

-- A time that was withdrawn keeps its answers, and has them again where it is proposed anew.
create table proposed_time (
    id           bigint generated always as identity primary key,
    proposal_id  bigint not null references clinic_proposal,
    starts_at    timestamptz not null,
    withdrawn_at timestamptz,
    unique (proposal_id, starts_at)
);

create table proposed_time_answer (
    time_id     bigint not null references proposed_time,
    subject     text   not null,
    answer      text   not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
    answered_at timestamptz not null,
    primary key (time_id, subject)
);

-- Whoever is asked is told of it. It is on no edition.
alter table telling
    add proposal_id bigint references clinic_proposal,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES')),
    drop constraint telling_says_of_what,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null) and (kind = 'ACTION_STEP') = (action_id is not null)
        and (kind = 'CLINIC_TIMES') = (proposal_id is not null)
        and (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES')) = (edition_id is null));
create index telling_of_proposal on telling (proposal_id) where proposal_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES'));
