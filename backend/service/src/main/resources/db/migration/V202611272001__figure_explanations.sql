-- Why something that looks wrong with the figures is right all the same. The finding's id goes with the figures concerned, so that nothing is explained once
-- they are revised.
create table figure_explanation (
    finding        text primary key check (finding ~ '^[0-9a-f]{16}$'),
    kind           text not null,
    indicator_code text not null references indicator,
    area_code      text references area,
    period_code    text,
    detail         text not null,
    reason         text not null,
    explained_by   text not null,
    explained_at   timestamptz not null
);
