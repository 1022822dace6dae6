-- Who said of a figure that looked wrong that it is right, with what looked wrong then.
create table figure_confirmation (
    value_id     bigint primary key references period_value,
    detail       text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
