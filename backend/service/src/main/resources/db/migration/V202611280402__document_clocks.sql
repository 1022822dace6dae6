-- The clock of regulation 17 of SI 2012/2089 for documents about executive decisions: a member of an overview and scrutiny committee who asks for
-- one is to have it no later than ten clear days after the executive receives the request. By when that is, is worked out and not kept.

create table request_document_clock (
    id           bigint generated always as identity primary key,
    request_id   bigint not null references deep_dive_request,
    documents    text not null,
    received_on  date not null,
    unit         text not null check (unit in ('CALENDAR', 'WORKING')),
    state        text not null check (state in ('RUNNING', 'PROVIDED', 'REFUSED', 'STOPPED')),
    started_name text not null,
    started_at   timestamptz not null,
    ended_on     date,
    reason       text,
    ended_name   text,
    ended_at     timestamptz,
    constraint document_clock_ended_says_when check (
        (state = 'RUNNING') = (ended_on is null) and (ended_on is null) = (ended_name is null) and (ended_on is null) = (ended_at is null)),
    constraint document_clock_says_why check (state in ('PROVIDED', 'RUNNING') or reason is not null),
    constraint document_clock_ends_after_it_began check (ended_on >= received_on)
);
create unique index document_clock_running on request_document_clock (request_id) where state = 'RUNNING';
create index document_clock_of on request_document_clock (request_id, id);
