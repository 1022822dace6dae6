-- Words are taken out of a thing by its number; a committee's terms of reference had none.
alter table committee_terms
    add id bigint generated always as identity,
    add constraint committee_terms_number unique (id);
