-- Committees are the groups of the single sign-on, known by their paths. Kept here are what each is for, when it meets, and its work programme.

create table committee_terms (
    committee    text primary key,
    version      int  not null,
    text         text not null,
    written_name text not null,
    written_at   timestamptz not null
);

create table committee_meeting (
    id             bigint generated always as identity primary key,
    version        int  not null,
    committee      text not null,
    title          text,
    starts_at      timestamptz not null,
    place          text not null,
    state          text not null check (state in ('PLANNED', 'CANCELLED')),
    arranged_name  text not null,
    arranged_at    timestamptz not null,
    reason         text,
    cancelled_name text,
    cancelled_at   timestamptz,
    unique (id, committee),
    constraint meeting_cancelled_says_why check ((state = 'CANCELLED') = (reason is not null) and (reason is null) = (cancelled_name is null) and (reason is null) = (cancelled_at is null))
);
create unique index committee_meeting_once on committee_meeting (committee, starts_at) where state = 'PLANNED';

create table work_item (
    id         bigint generated always as identity primary key,
    version    int  not null,
    committee  text not null,
    kind       text not null,
    title      text not null,
    wanted     text not null,
    request_id bigint references deep_dive_request,
    clinic_id  bigint references clinic,
    meeting_id bigint,
    state      text not null check (state in ('UNPLACED', 'PLANNED', 'DONE', 'WITHDRAWN')),
    put_name   text not null,
    put_at     timestamptz not null,
    -- What came of it, or why it was withdrawn.
    ended_text text,
    ended_name text,
    ended_at   timestamptz,
    -- A committee deals with what is its own at its own meetings.
    foreign key (meeting_id, committee) references committee_meeting (id, committee),
    constraint work_item_kind_check check (kind in ('REQUEST', 'CLINIC', 'REPORT')),
    constraint work_item_is_about_what_its_kind_says check ((kind = 'REQUEST') = (request_id is not null) and (kind = 'CLINIC') = (clinic_id is not null)),
    constraint work_item_is_at_a_meeting_or_not check (case state when 'UNPLACED' then meeting_id is null when 'WITHDRAWN' then true else meeting_id is not null end),
    constraint work_item_ended_says_how check ((state in ('DONE', 'WITHDRAWN')) = (ended_text is not null) and (ended_text is null) = (ended_name is null) and (ended_text is null) = (ended_at is null))
);
create index work_item_of on work_item (committee, meeting_id, id);
create index work_item_at on work_item (meeting_id) where meeting_id is not null;
create index work_item_on_request on work_item (request_id) where request_id is not null;
create index work_item_on_clinic on work_item (clinic_id) where clinic_id is not null;
-- What is still to be dealt with stands on a committee's work programme once.
create unique index work_item_request_once on work_item (committee, request_id) where state in ('UNPLACED', 'PLANNED');
create unique index work_item_clinic_once on work_item (committee, clinic_id) where state in ('UNPLACED', 'PLANNED');

-- From which meeting an item came to which; none is one that was not known.
create table work_item_step (
    id           bigint generated always as identity primary key,
    item_id      bigint not null references work_item,
    move         text   not null check (move in ('PLACE', 'CARRY_OVER', 'POSTPONE')),
    from_meeting bigint references committee_meeting,
    to_meeting   bigint references committee_meeting,
    reason       text,
    moved_name   text   not null,
    moved_at     timestamptz not null,
    constraint step_says_what_changed check ((move = 'PLACE') = (from_meeting is null) and (move = 'POSTPONE') = (to_meeting is null) and (move = 'PLACE') = (reason is null))
);
create index work_item_step_of on work_item_step (item_id, id);
create trigger work_item_step_is_final before update or delete or truncate on work_item_step
    for each statement execute function refuse_change();
