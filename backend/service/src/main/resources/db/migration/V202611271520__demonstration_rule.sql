-- A demonstration rates by a rule of its own where no target was published; a council has none of these.
alter table threshold
    drop constraint threshold_basis_check,
    add constraint threshold_basis_check check (basis in ('NATIONAL', 'STATISTICAL_NEIGHBOUR', 'LOCAL', 'STATUTORY', 'DEMONSTRATION'));
