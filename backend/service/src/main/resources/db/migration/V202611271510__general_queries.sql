-- Members' questions that are about no measure, and who answers them.

create table general_query (
    id             bigint generated always as identity primary key,
    version        int  not null,
    question       text not null,
    state          text not null check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN')),
    raised_by      text not null,
    raised_name    text not null,
    raised_at      timestamptz not null,
    answer         text,
    answered_name  text,
    answered_at    timestamptz,
    -- Nobody but who asked and governance reads one that is not given to all members.
    given_to       text check (given_to in ('ASKER', 'ALL_MEMBERS')),
    -- The measure that it is about after all, where governance says so.
    indicator_code text references indicator,
    constraint general_query_answered_says_how check (
        (state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_name is null) and (answer is null) = (answered_at is null)
        and (answer is null) = (given_to is null) and (answer is not null or indicator_code is null))
);
create index general_query_asked on general_query (id) where state = 'ASKED';
create index general_query_of on general_query (raised_by);

-- Whom members turn to, as governance says it: one row, empty at the beginning.
create table governance_contact (
    id        int primary key check (id = 1),
    version   int not null,
    name      text,
    email     text,
    telephone text,
    constraint governance_contact_can_be_reached check ((name is null) = (email is null) and (name is not null or telephone is null))
);
insert into governance_contact (id, version) values (1, 0);

-- Governance is told of a question, and who asked of its answer. It is on no edition.
alter table telling
    add query_id bigint references general_query,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP', 'QUERY_STEP')),
    drop constraint telling_of_a_recommendation_says_which,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null)
        and (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP')) = (edition_id is null));
create index telling_of_query on telling (query_id) where query_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST', 'RECOMMENDATION_STEP', 'QUERY_STEP'));
