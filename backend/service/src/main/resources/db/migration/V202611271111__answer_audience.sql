-- To whom an answer is given: to those who asked, to a committee as well, or to all who may read the request, as it was before.

alter table deep_dive_request
    add given_to  text not null default 'MEMBERS' check (given_to in ('ASKERS', 'COMMITTEE', 'MEMBERS')),
    add given_to_committee text,
    add constraint answer_audience_is_whole check ((given_to = 'COMMITTEE') = (given_to_committee is not null)),
    -- Whoever may not read the answer must not find it by its words.
    add searched_question tsvector generated always as (setweight(to_tsvector('english', question), 'A')) stored;
create index deep_dive_request_searched_question on deep_dive_request using gin (searched_question);
