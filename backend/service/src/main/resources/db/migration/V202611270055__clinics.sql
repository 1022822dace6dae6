-- Performance clinics on members' requests: what is booked, who is invited, what members ask before it and what came of it; and the actions agreed there.

create table clinic (
    id             bigint generated always as identity primary key,
    version        int  not null,
    title          text not null,
    state          text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    place          text,
    link           text,
    preparation    text,
    planned_name   text not null,
    planned_at     timestamptz not null,
    -- Of the calendar event, and when it became what it is: it rises with every change that calendars are sent.
    sequence       int  not null check (sequence >= 0),
    changed_at     timestamptz not null,
    notes          text,
    notes_name     text,
    notes_at       timestamptz,
    outcome        text,
    held_name      text,
    held_at        timestamptz,
    reason         text,
    cancelled_name text,
    cancelled_at   timestamptz,
    constraint clinic_ends_after_it_starts check (ends_at > starts_at),
    constraint clinic_says_where check (place is not null or link is not null),
    constraint clinic_notes_say_whose check ((notes is null) = (notes_name is null) and (notes is null) = (notes_at is null)),
    constraint clinic_held_says_what_came_of_it check ((state = 'HELD') = (outcome is not null) and (outcome is null) = (held_name is null) and (outcome is null) = (held_at is null)),
    constraint clinic_cancelled_says_why check ((state = 'CANCELLED') = (reason is not null) and (reason is null) = (cancelled_name is null) and (reason is null) = (cancelled_at is null))
);
create index clinic_by_time on clinic (state, starts_at, id);

-- The agenda, in its order.
create table clinic_request (
    clinic_id  bigint not null references clinic,
    request_id bigint not null references deep_dive_request,
    place      int    not null,
    -- Whether its clinic is still to come.
    planned    boolean not null,
    primary key (clinic_id, request_id),
    unique (clinic_id, place)
);
create unique index clinic_request_once on clinic_request (request_id) where planned;
create index clinic_request_of on clinic_request (request_id);

-- From which state of the calendar event somebody is invited, and in which they no longer are.
create table clinic_invitee (
    clinic_id      bigint not null references clinic,
    subject        text   not null,
    name           text   not null,
    since_sequence int    not null,
    until_sequence int,
    primary key (clinic_id, subject, since_sequence),
    constraint invitee_is_taken_off_later check (until_sequence > since_sequence)
);
create unique index clinic_invitee_once on clinic_invitee (clinic_id, subject) where until_sequence is null;
create index clinic_invitee_who on clinic_invitee (subject) where until_sequence is null;

create table clinic_question (
    id        bigint generated always as identity primary key,
    clinic_id bigint not null references clinic,
    text      text not null,
    asked_by  text not null,
    asked_name text not null,
    asked_at  timestamptz not null
);
create index clinic_question_of on clinic_question (clinic_id, id);

create table agreed_action (
    id             bigint generated always as identity primary key,
    version        int  not null,
    clinic_id      bigint not null references clinic,
    text           text not null,
    owner          text not null,
    owner_name     text not null,
    due_on         date not null,
    next_report_on date,
    reported_at    timestamptz,
    state          text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    agreed_name    text not null,
    agreed_at      timestamptz not null,
    -- By what it can be seen that it is done, or why it was dropped.
    ended_text     text,
    ended_name     text,
    ended_at       timestamptz,
    constraint action_ended_says_how check ((state = 'OPEN') = (ended_text is null) and (ended_text is null) = (ended_name is null) and (ended_text is null) = (ended_at is null)),
    constraint action_ended_is_reported_on_no_more check (state = 'OPEN' or next_report_on is null)
);
create index agreed_action_of on agreed_action (clinic_id);
create index agreed_action_owner on agreed_action (owner);
create index agreed_action_due on agreed_action (due_on, id) where state = 'OPEN';

create table action_progress (
    id        bigint generated always as identity primary key,
    action_id bigint not null references agreed_action,
    text      text not null,
    reported_name text not null,
    reported_at timestamptz not null
);
create index action_progress_of on action_progress (action_id, id);
create trigger action_progress_is_final before update or delete or truncate on action_progress
    for each statement execute function refuse_change();

-- Who is invited gets every change as the same event of their calendar, which comes with the e-mail.
alter table telling
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP')),
    add clinic_id       bigint references clinic,
    add clinic_sequence int,
    add constraint telling_of_a_clinic_says_which check ((kind = 'CLINIC_STEP') = (clinic_id is not null) and (clinic_id is null) = (clinic_sequence is null));
create index telling_of_clinic on telling (clinic_id, clinic_sequence) where clinic_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC'));

alter table mail_content
    add calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    add calendar_text   text,
    add constraint mail_calendar_is_whole check ((calendar_method is null) = (calendar_text is null));
