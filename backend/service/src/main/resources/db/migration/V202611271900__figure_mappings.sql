-- Which columns of others' files are which measures. Every version is kept: a load says which it went by.
create table figure_mapping (
    code       text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
    version    int  not null check (version >= 1),
    definition jsonb not null,
    saved_by   text not null,
    saved_at   timestamptz not null,
    primary key (code, version)
);
create trigger figure_mapping_is_final before update or delete or truncate on figure_mapping
    for each statement execute function refuse_change();
