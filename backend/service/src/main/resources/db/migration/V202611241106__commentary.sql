-- What lead officers say of the measures of a draft edition, and how long after a period an indicator's figure usually comes.

-- One row per revision, never overwritten: the newest is what stands.
create table measure_commentary (
    edition_id      bigint not null references edition,
    indicator_code  text   not null references indicator,
    revision        int    not null check (revision >= 1),
    text            text,
    cause           text,
    action_what     text,
    action_owner    text,
    action_due      date,
    exempt          boolean not null,
    expected_on     date,
    expected_reason text,
    written_by      text not null,
    written_name    text not null,
    written_at      timestamptz not null,
    primary key (edition_id, indicator_code, revision),
    constraint commentary_action_is_whole
        check ((action_what is null) = (action_owner is null) and (action_what is null) = (action_due is null)),
    constraint commentary_expected_is_whole
        check ((expected_on is null) = (expected_reason is null))
);
create trigger measure_commentary_is_final before update or delete or truncate on measure_commentary
    for each statement execute function refuse_change();

alter table indicator
    add collection_lag_days int check (collection_lag_days between 0 and 1000);
