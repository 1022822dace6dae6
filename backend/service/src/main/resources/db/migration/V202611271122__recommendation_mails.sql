-- Whoever leads on a recommendation is told of it. It is on no edition.
alter table telling
    alter column edition_id drop not null,
    add recommendation_id bigint references recommendation,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP')),
    add constraint telling_of_a_recommendation_says_which check ((kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (recommendation_id is null) = (edition_id is not null));
create index telling_of_recommendation on telling (recommendation_id) where recommendation_id is not null;

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST', 'RECOMMENDATION_STEP'));
