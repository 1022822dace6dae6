-- A written answer before it is given, and whether the director agrees it first.

alter table request_target add answers_agreed boolean not null default false;

-- It goes once the answer is given, which stands on the request from then on.
create table answer_draft (
    request_id   bigint primary key references deep_dive_request,
    text         text not null,
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'AGREED', 'RETURNED')),
    saved_name   text not null,
    saved_at     timestamptz not null,
    -- Who sent it to the director last, and hears of it.
    sent_by      text,
    sent_name    text,
    sent_at      timestamptz,
    decided_name text,
    decided_at   timestamptz,
    reason       text,
    constraint answer_draft_sending_is_whole check ((sent_by is null) = (sent_at is null) and (sent_by is null) = (sent_name is null)),
    constraint answer_draft_decision_is_whole check ((decided_name is null) = (decided_at is null)),
    constraint answer_draft_stands check (
        (state <> 'SUBMITTED' or sent_by is not null) and (state <> 'AGREED' or decided_at is not null) and (state <> 'RETURNED' or reason is not null))
);
