-- Figures that a lead officer recorded: provisional until the performance team confirms them, where the council wants that.
alter table council_setting add column lead_figures_confirmed boolean not null default true;

create table figure_to_confirm (
    value_id bigint primary key references period_value
);
