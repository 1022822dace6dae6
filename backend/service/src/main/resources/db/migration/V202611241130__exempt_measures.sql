-- Measures that are exempt from publication: only the scorecard's exempt committees and those who prepare it see them.

alter table indicator_set_item
    add exempt_reason text check (exempt_reason <> '');

-- OPEN is what the whole audience reads. FULL has what is exempt too, and stands only where it differs.
alter table frozen_document
    add variant text not null default 'OPEN' check (variant in ('OPEN', 'FULL')),
    drop constraint frozen_document_pkey,
    add primary key (edition_id, indicator_code, variant);
alter table frozen_document alter variant drop default;

-- Whether only those who see what is exempt saw the value.
alter table edition_value
    add exempt boolean not null default false;
alter table edition_value alter exempt drop default;
