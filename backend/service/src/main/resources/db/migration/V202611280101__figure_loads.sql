-- Each load of figures: a file, or figures that were typed or confirmed together. Its figures are the revisions from first_value to last_value:
-- whoever loads keeps every other writer of figures waiting, so that nobody else's stand between them.
create table figure_load (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('FILE', 'MAPPED_FILE', 'RETURN_SHEET', 'TYPED', 'CONFIRMATION')),
    file_name       text,
    mapping_code    text,
    mapping_version int,
    row_count       int not null check (row_count >= 0),
    added           int not null check (added >= 0),
    revised         int not null check (revised >= 0),
    unchanged       int not null check (unchanged >= 0),
    confirmed       int not null check (confirmed >= 0),
    first_value     bigint,
    last_value      bigint,
    -- The last step of any edition then: what was submitted or approved later may show the load's figures.
    last_step       bigint,
    loaded_by       text not null,
    loaded_name     text not null,
    loaded_at       timestamptz not null,
    foreign key (mapping_code, mapping_version) references figure_mapping,
    check (first_value <= last_value and (first_value is null) = (last_value is null))
);
create trigger figure_load_is_final before update or delete or truncate on figure_load
    for each statement execute function refuse_change();

-- earliest is the last day of the first period that the load brought a figure for.
create table figure_load_measure (
    load_id        bigint not null references figure_load,
    indicator_code text   not null references indicator,
    added          int    not null,
    revised        int    not null,
    unchanged      int    not null,
    earliest       date   not null,
    primary key (load_id, indicator_code)
);
create index figure_load_measure_of on figure_load_measure (indicator_code, load_id);
create trigger figure_load_measure_is_final before update or delete or truncate on figure_load_measure
    for each statement execute function refuse_change();

-- A load is undone once, by revisions of their own: withdrawn are figures that it had added, restored those that it had changed.
create table figure_load_undoing (
    load_id     bigint primary key references figure_load,
    reason      text   not null,
    withdrawn   int    not null,
    restored    int    not null,
    first_value bigint not null,
    last_value  bigint not null,
    undone_by   text   not null,
    undone_name text   not null,
    undone_at   timestamptz not null
);
create trigger figure_load_undoing_is_final before update or delete or truncate on figure_load_undoing
    for each statement execute function refuse_change();

-- Which earlier revision a revision brings back; with 0 it says that no figure stands any more, and is never current.
alter table period_value add restores int;
alter table period_value add constraint period_value_restores check (restores >= 0 and restores < revision and (restores > 0 or not current));
create index period_value_withdrawn on period_value (indicator_code, area_code, first_day, last_day) where restores = 0;
create trigger period_value_restoring_is_final before update of restores on period_value
    for each statement execute function refuse_change();

-- What was loaded before is known from the audit trail, though not which revisions each load made.
insert into figure_load (kind, file_name, row_count, added, revised, unchanged, confirmed, loaded_by, loaded_name, loaded_at)
select case when object_type = 'period-value-batch' then 'TYPED' when detail -> 'mapping' is not null then 'MAPPED_FILE' else 'FILE' end,
       detail ->> 'file',
       coalesce((detail ->> 'rows')::int, (detail ->> 'added')::int + (detail ->> 'revised')::int),
       (detail ->> 'added')::int, (detail ->> 'revised')::int,
       greatest(0, coalesce((detail ->> 'rows')::int - (detail ->> 'added')::int - (detail ->> 'revised')::int, 0)),
       case when jsonb_typeof(detail -> 'confirmed') = 'array' then jsonb_array_length(detail -> 'confirmed') else 0 end,
       actor, actor_name, at
from audit_event
where object_type in ('period-value-import', 'period-value-batch') and detail -> 'added' is not null and detail -> 'revised' is not null
order by id;
