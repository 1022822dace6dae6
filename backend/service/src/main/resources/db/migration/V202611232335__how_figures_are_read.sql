-- How figures are read: what the council chooses, targets that stand in relation to another figure, groups of areas, control charts.

create table council_setting (
    id                                   int primary key check (id = 1),
    version                              int not null default 0,
    direction_scheme                     text not null default 'STANDARD' check (direction_scheme in ('STANDARD', 'ROTHERHAM', 'DFE')),
    small_numbers_under                  int not null default 50 check (small_numbers_under between 0 and 10000),
    control_chart_screening              boolean not null default true,
    control_chart_outside_counts_as_near boolean not null default false
);
insert into council_setting (id) values (1);

alter table threshold
    add tolerance_percent  numeric check (tolerance_percent between 0 and 100),
    add target_relative_to text,
    add target_margin      numeric,
    drop constraint threshold_check,
    add constraint threshold_states_a_target
        check (target is not null or target_low is not null or target_high is not null or target_relative_to is not null or target_text is not null),
    add constraint threshold_has_one_target
        check (target_relative_to is null or (target is null and target_low is null and target_high is null)),
    add constraint threshold_margin_is_of_something
        check (target_margin is null or target_relative_to is not null),
    add constraint threshold_has_one_tolerance
        check (tolerance_percent is null or (amber is null and amber_low is null and amber_high is null));

-- Without a comparator of its own an indicator is read by the council's scheme.
alter table indicator
    alter comparator drop not null,
    add baseline_periods int check (baseline_periods between 12 and 200),
    add rebasings jsonb not null default '[]' check (jsonb_typeof(rebasings) = 'array');

alter table comparator_group
    add version int not null default 0,
    add method  text not null default 'MEAN' check (method in ('MEAN', 'MEDIAN')),
    add shown   boolean not null default true;
