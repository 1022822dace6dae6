-- Where a group of areas comes from, and from which day to which it is the council's.

alter table comparator_group
    add source     text check (length(source) between 1 and 500),
    add valid_from date,
    add valid_to   date,
    add check (valid_to >= valid_from);
