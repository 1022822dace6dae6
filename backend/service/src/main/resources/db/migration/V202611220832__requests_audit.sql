-- Deep-dive requests, the audit trail, and the record of creates already done.

create table deep_dive_request (
    id            bigint generated always as identity primary key,
    version       int  not null,
    edition_id    bigint not null references edition,
    question      text not null,
    hoped_answer  text,
    state         text not null check (state in ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ANSWERED')),
    late          boolean not null,
    raised_by     text not null,
    raised_name   text not null,
    raised_at     timestamptz not null,
    decided_name  text,
    decided_at    timestamptz,
    reason        text,
    answer        text,
    answered_name text,
    answered_at   timestamptz,
    check (state <> 'DECLINED' or reason is not null),
    check ((state = 'ANSWERED') = (answer is not null))
);
create index deep_dive_request_of on deep_dive_request (edition_id);
create index deep_dive_request_by on deep_dive_request (raised_by);

create table requested_measure (
    request_id     bigint not null references deep_dive_request,
    edition_id     bigint not null references edition,
    indicator_code text   not null references indicator,
    open           boolean not null,
    primary key (request_id, indicator_code)
);
-- One measure asked for by several members is one request with supporters.
create unique index requested_measure_once on requested_measure (edition_id, indicator_code) where open;

create table request_supporter (
    request_id bigint not null references deep_dive_request,
    subject    text not null,
    name       text not null,
    at         timestamptz not null,
    primary key (request_id, subject)
);

create table audit_event (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    actor       text not null,
    actor_name  text not null,
    action      text not null,
    object_type text not null,
    object_id   text not null,
    detail      jsonb not null
);
create index audit_event_of on audit_event (object_type, object_id, id);
create trigger audit_event_is_final before update or delete or truncate on audit_event
    for each statement execute function refuse_change();

create table idempotent_create (
    actor        text not null,
    operation    text not null,
    key          text not null,
    request_hash text not null,
    status       int  not null,
    etag         text,
    location     text,
    body         text not null,
    created_at   timestamptz not null,
    primary key (actor, operation, key)
);
create index idempotent_create_age on idempotent_create (created_at);
