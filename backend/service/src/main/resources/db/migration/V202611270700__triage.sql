-- By when requests are dealt with, what members are asked to make clear, and who is to answer.

-- None where null. There is one row, from the beginning.
create table request_target (
    id               int primary key check (id = 1),
    version          int not null,
    acknowledge_days int check (acknowledge_days between 1 and 365),
    acknowledge_unit text check (acknowledge_unit in ('CALENDAR', 'WORKING')),
    decide_days      int check (decide_days between 1 and 365),
    decide_unit      text check (decide_unit in ('CALENDAR', 'WORKING')),
    answer_days      int check (answer_days between 1 and 365),
    answer_unit      text check (answer_unit in ('CALENDAR', 'WORKING')),
    constraint target_is_whole check ((acknowledge_days is null) = (acknowledge_unit is null) and (decide_days is null) = (decide_unit is null) and (answer_days is null) = (answer_unit is null))
);
insert into request_target (id, version) values (1, 0);

alter table deep_dive_request
    -- Governance's first move.
    add acknowledged_name text,
    add acknowledged_at   timestamptz,
    -- What the member says to a decline, once.
    add decline_reply     text,
    add decline_reply_at  timestamptz;
update deep_dive_request set acknowledged_name = decided_name, acknowledged_at = decided_at where decided_at is not null;
alter table deep_dive_request
    drop constraint deep_dive_request_state_check,
    add constraint deep_dive_request_state_check check (state in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ANSWERED', 'HEARD')),
    add constraint acknowledgement_is_whole check ((acknowledged_at is null) = (acknowledged_name is null)),
    add constraint decline_reply_is_whole check ((decline_reply is null) = (decline_reply_at is null) and (decline_reply is null or state = 'DECLINED'));

-- One question of governance to the member who asked, with at most one reply. While it has neither that nor an end the clocks stand still.
create table request_clarification (
    id         bigint generated always as identity primary key,
    request_id bigint not null references deep_dive_request,
    question   text not null,
    asked_name text not null,
    asked_at   timestamptz not null,
    reply      text,
    replied_at timestamptz,
    ended_at   timestamptz,
    constraint clarification_reply_is_whole check ((reply is null) = (replied_at is null)),
    constraint clarification_ends_once check (replied_at is null or ended_at is null)
);
create index request_clarification_of on request_clarification (request_id, id);
create unique index request_clarification_open on request_clarification (request_id) where replied_at is null and ended_at is null;

-- The later day by which a request is decided or answered; the last of a step counts.
create table request_extension (
    id          bigint generated always as identity primary key,
    request_id  bigint not null references deep_dive_request,
    step        text not null check (step in ('DECIDE', 'ANSWER')),
    until       date not null,
    reason      text not null,
    by_name     text not null,
    at          timestamptz not null
);
create index request_extension_of on request_extension (request_id, id);

-- Who is to answer a request and those joined to it.
create table request_officer (
    request_id bigint not null references deep_dive_request,
    subject    text not null,
    name       text not null,
    at         timestamptz not null,
    primary key (request_id, subject)
);
create index request_officer_who on request_officer (subject);
