-- A change of a measure's definition that counts from a day to come: only what changes, so that what is changed at once meanwhile stays.
create table planned_definition (
    indicator_code text primary key references indicator,
    version        int  not null,
    effective_from date not null,
    changes        jsonb not null,
    reason         text not null,
    planned_by     text not null,
    planned_at     timestamptz not null
);
