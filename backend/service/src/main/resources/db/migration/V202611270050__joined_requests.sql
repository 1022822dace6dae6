-- How a request is to be answered, those on one subject joined to the first of them, and what the member says of the answer.

alter table deep_dive_request
    -- What the member would like, and what was decided.
    add wish              text not null default 'WRITTEN_ANSWER' check (wish in ('WRITTEN_ANSWER', 'OFFICER_ATTENDS', 'CLINIC')),
    add answer_kind       text check (answer_kind in ('WRITTEN_ANSWER', 'OFFICER_ATTENDS', 'CLINIC')),
    -- The one it is decided and answered with, which is itself joined to none.
    add joined_to         bigint references deep_dive_request,
    -- Whether the member found the question answered.
    add satisfied         boolean,
    add satisfaction_note text,
    add satisfaction_at   timestamptz;
update deep_dive_request set answer_kind = 'WRITTEN_ANSWER' where state in ('ACCEPTED', 'ANSWERED');
alter table deep_dive_request
    drop constraint deep_dive_request_state_check,
    drop constraint deep_dive_request_check1,
    add constraint deep_dive_request_state_check check (state in ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ANSWERED', 'HEARD')),
    add constraint request_over_says_its_answer check ((state in ('ANSWERED', 'HEARD')) = (answer is not null)),
    add constraint request_accepted_says_how check ((state in ('ACCEPTED', 'ANSWERED', 'HEARD')) = (answer_kind is not null)),
    add constraint request_is_not_joined_to_itself check (joined_to <> id),
    add constraint request_withdrawn_is_joined_to_none check (state <> 'WITHDRAWN' or joined_to is null),
    add constraint satisfaction_is_whole check ((satisfied is null) = (satisfaction_at is null) and (satisfied is not null or satisfaction_note is null)),
    add constraint satisfaction_is_with_an_answer check (satisfied is null or state in ('ANSWERED', 'HEARD'));
create index deep_dive_request_joined on deep_dive_request (joined_to) where joined_to is not null;

-- Several may ask about a measure, each in their own words.
drop index requested_measure_once;
create index requested_measure_open on requested_measure (indicator_code) where open;
