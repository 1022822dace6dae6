-- Recommendations that committees make to the cabinet, what was answered and what became of them; and actions agreed on them.

create table recommendation (
    id           bigint generated always as identity primary key,
    version      int  not null,
    -- The municipal year in which it was made, and its place among those of that year: 2026-27/03.
    year_code    text not null check (year_code ~ '^[0-9]{4}-[0-9]{2}$'),
    number       int  not null check (number > 0),
    committee    text not null,
    text         text not null,
    addressed_to text not null,
    made_on      date not null,
    lead_officer text not null,
    lead_name    text not null,
    -- Whether a response is due within two months.
    clock        boolean not null,
    state        text not null check (state in ('MADE', 'ACCEPTED', 'ACCEPTED_IN_PART', 'REJECTED', 'PAUSED', 'COMPLETED', 'WITHDRAWN')),
    -- While it is paused: where it stood, and since when. The clock stands still as long as it waits for a response.
    paused_from  text check (paused_from in ('MADE', 'ACCEPTED', 'ACCEPTED_IN_PART')),
    paused_on    date,
    paused_days  int  not null check (paused_days >= 0),
    made_name    text not null,
    made_at      timestamptz not null,
    unique (year_code, number),
    constraint recommendation_paused_says_since_when check ((state = 'PAUSED') = (paused_from is not null) and (paused_from is null) = (paused_on is null))
);
create index recommendation_by_day on recommendation (made_on, id);

-- What it rests on.
create table recommendation_request (
    recommendation_id bigint not null references recommendation,
    request_id        bigint not null references deep_dive_request,
    primary key (recommendation_id, request_id)
);
create index recommendation_request_of on recommendation_request (request_id);
create table recommendation_clinic (
    recommendation_id bigint not null references recommendation,
    clinic_id         bigint not null references clinic,
    primary key (recommendation_id, clinic_id)
);
create index recommendation_clinic_of on recommendation_clinic (clinic_id);
create table recommendation_measure (
    recommendation_id bigint not null references recommendation,
    indicator_code    text   not null references indicator,
    primary key (recommendation_id, indicator_code)
);
create index recommendation_measure_of on recommendation_measure (indicator_code);

-- What happened to it, with the day on which it did and, but where it simply goes on, why.
create table recommendation_step (
    id                bigint generated always as identity primary key,
    recommendation_id bigint not null references recommendation,
    move              text   not null check (move in ('ACCEPT', 'ACCEPT_IN_PART', 'REJECT', 'PAUSE', 'RESUME', 'COMPLETE', 'WITHDRAW')),
    on_day            date   not null,
    text              text,
    taken_name        text   not null,
    taken_at          timestamptz not null,
    constraint step_says_why check (move = 'RESUME' or text is not null)
);
create index recommendation_step_of on recommendation_step (recommendation_id, id);
create trigger recommendation_step_is_final before update or delete or truncate on recommendation_step
    for each statement execute function refuse_change();

-- An action was agreed at a clinic or on a recommendation. The version before reads those of clinics, and leaves out the others.
alter table agreed_action
    alter clinic_id drop not null,
    add recommendation_id bigint references recommendation,
    add constraint action_belongs_to_one check (num_nonnulls(clinic_id, recommendation_id) = 1);
create index agreed_action_of_recommendation on agreed_action (recommendation_id) where recommendation_id is not null;
